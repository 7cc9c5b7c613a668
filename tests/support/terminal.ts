import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Library } from '../../src/answer/library.js';
import type { Screen } from '../../src/transports/terminal/show.js';
import type { Terminal } from '../../src/transports/terminal/terminal.js';

/** A terminal of 80 columns that shows neither colour nor links, as a pipe or a file. */
export const PLAIN: Screen = { columns: 80, colour: false, hyperlinks: false };

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A terminal on which somebody has typed all of `typed`, with what it shows. */
export function terminalWith(library: Library, typed = '', language = 'en') {
  const output = new Kept();
  const errors = new Kept();
  const terminal = {
    input: Readable.from([Buffer.from(typed)]),
    output,
    errors,
    screen: PLAIN,
    language,
    open: async () => library,
  } as unknown as Terminal;
  return { terminal, output, errors };
}

/** What a run of the program left behind. */
export type Run = { readonly status: number | null; readonly output: string; readonly errors: string };

/** The built program; the tests that run it say why when it is not there. */
export const program = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** Whether the program was built. Prints how to build it where it was not. */
export function isBuilt(): boolean {
  if (existsSync(program)) return true;
  process.stderr.write(`Skipped: ${program} is missing. Run "npm run build".\n`);
  return false;
}

/** What is typed, what the environment says besides, and where the program is called: here, unless it is said. */
type RunSettings = { readonly input?: string; readonly env?: NodeJS.ProcessEnv; readonly cwd?: string };

/** Runs the built program in an environment that names no language, colour or folder, until it ends. */
export function runProgram(
  args: readonly string[],
  { input = '', env = {}, cwd }: RunSettings = {},
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // A program that refuses its arguments ends without reading.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() }),
    );
  });
}
