import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../../errors.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads command-line arguments; everything after the options is the text.
 * @throws UsageError naming the argument that is not understood, with the usage
 */
export function readArguments<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${usage}`, { cause });
  }
}
