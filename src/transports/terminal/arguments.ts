import type { Writable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../../errors.js';

type ArgumentOptions = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean' } } as const;

/** Reads the options of a mode; null where help was shown. @throws UsageError, with the usage */
export function readFlags<O extends ArgumentOptions>(
  args: readonly string[],
  options: O,
  usage: string,
  output: Writable,
) {
  return readArguments(args, options, usage, output, false)?.values ?? null;
}

/** The same with the texts that follow the options, where the mode takes some. */
export function readArguments<O extends ArgumentOptions>(
  args: readonly string[],
  options: O,
  usage: string,
  output: Writable,
  allowPositionals = true,
) {
  try {
    const read = parseArgs({ args: [...args], options: { ...options, ...HELP }, allowPositionals });
    if (!('help' in read.values)) return read;
    output.write(`${usage}\n`);
    return null;
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${usage}`, { cause });
  }
}
