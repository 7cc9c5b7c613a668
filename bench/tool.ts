import { ActionableError } from '../src/errors.js';

/** Runs a tool on the arguments of this process; what was called amiss ends it with 2. */
export async function runTool<Options>(
  readOptions: (args: readonly string[]) => Options | null,
  run: (options: Options) => Promise<void>,
): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options !== null) await run(options);
  } catch (error) {
    if (!(error instanceof ActionableError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
