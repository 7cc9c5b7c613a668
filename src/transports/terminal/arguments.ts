import type { Writable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../../errors.js';

type ArgumentOptions = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean' } } as const;

/** Reads arguments, or shows help and gives null; what follows the options is the text. @throws UsageError, with the usage */
export function readArguments<O extends ArgumentOptions>(
  args: readonly string[],
  options: O,
  usage: string,
  output: Writable,
) {
  try {
    const read = parseArgs({ args: [...args], options: { ...options, ...HELP }, allowPositionals: true });
    if (!('help' in read.values)) return read;
    output.write(`${usage}\n`);
    return null;
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${usage}`, { cause });
  }
}

/** Reads the options of a mode without a text; null where help was shown. @throws UsageError for anything else */
export function readFlags<O extends ArgumentOptions>(
  args: readonly string[],
  options: O,
  usage: string,
  output: Writable,
) {
  const read = readArguments(args, options, usage, output);
  if (read && read.positionals.length > 0) throw new UsageError(usage);
  return read === null ? null : read.values;
}
