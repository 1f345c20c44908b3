import { parseArgs } from 'node:util';
import { CommandError } from '../command.ts';

/** What `npm run search:eval` is asked to do. */
export interface EvalOptions {
  readonly file: string;
  /** The folder that is searched; undefined for that of the build. */
  readonly content: string | undefined;
  readonly asJson: boolean;
}

const refuse = (reason: string): never => {
  throw new CommandError(`${reason}\nCara pakai: npm run -s search:eval -- KUERI.jsonl [--content FOLDER] [--json]`);
};

const OPTIONS = { content: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return refuse(`Pilihan tidak dapat dibaca: "${args.join(' ')}".`);
  }
};

/** Reads the command's arguments; throws with the usage when they cannot be used. */
export const readEvalOptions = (args: readonly string[]): EvalOptions => {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    return refuse(`Berkas kueri: ${positionals.join(', ') || 'tidak ada isi'}. Seharusnya satu berkas JSON Lines.`);
  return { file, content: values.content, asJson: values.json };
};
