import type { Writable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../../errors.js';

type ArgumentOptions = NonNullable<ParseArgsConfig['options']>;

/** Reads arguments; what follows the options is the text. @throws UsageError naming what is not understood, with the usage */
export function readArguments<O extends ArgumentOptions>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${usage}`, { cause });
  }
}

/** Reads the options of a mode without a text; null where help was shown. @throws UsageError for anything else */
export function readFlags<O extends ArgumentOptions & { readonly help: ArgumentOptions[string] }>(
  args: readonly string[],
  options: O,
  usage: string,
  output: Writable,
) {
  const { values, positionals } = readArguments(args, options, usage);
  if (positionals.length > 0) throw new UsageError(usage);
  if (!('help' in values && values.help)) return values;
  output.write(`${usage}\n`);
  return null;
}
