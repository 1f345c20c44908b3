/** A failure whose message tells a person what to do; commands print it without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const EXPLAINED = new Set(['CommandError', 'SettingError']);

/** Prints an error: the message alone where it explains itself, the stack where it is a fault of the program. */
export function printError(error: unknown): void {
  if (error instanceof Error) {
    console.error(EXPLAINED.has(error.name) ? error.message : (error.stack ?? error.message));
    if ('hint' in error && typeof error.hint === 'string') {
      console.error(error.hint);
    }
  } else {
    console.error(error);
  }
}

/** Runs a command to its end; a failure is printed once and makes the exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    printError(error);
    process.exitCode = 1;
  }
}
