import type { Writable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../../errors.js';

type ArgumentOptions = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads command-line arguments; all that follows the options is the text.
 * @throws UsageError naming the argument that is not understood, with the usage
 */
export function readArguments<O extends ArgumentOptions>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${usage}`, { cause });
  }
}

/**
 * Reads the options of a mode without a text.
 * @returns null where help was asked for and shown
 * @throws UsageError where there is a text, or an unknown option
 */
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
