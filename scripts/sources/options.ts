import { parseArgs } from 'node:util';
import { CommandError } from '../command.ts';

/** Reads what follows `npm run report:sources --`; throws with the usage when it cannot be used. */
export const readReportOptions = (args: readonly string[]): { readonly asJson: boolean } => {
  try {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    return { asJson: values.json };
  } catch {
    throw new CommandError(
      `Pilihan tidak dapat dibaca: "${args.join(' ')}".\nCara pakai: npm run -s report:sources [-- --json]`,
    );
  }
};
