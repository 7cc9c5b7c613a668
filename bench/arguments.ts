import type { z } from 'zod';
import { UsageError } from '../src/errors.js';
import { readArguments } from '../src/transports/terminal/terminal.js';

type Accepted = Parameters<typeof readArguments>[1];

/** Reads the options of a tool; null where help was shown. @throws UsageError naming each bad argument, with the usage */
export function readToolOptions<Schema extends z.ZodType>(
  args: readonly string[],
  accepted: Accepted,
  schema: Schema,
  usage: string,
): z.infer<Schema> | null {
  const read = readArguments(args, accepted, usage, process.stdout);
  if (read === null) return null;
  const { values, positionals } = read;
  if (positionals.length > 0) throw new UsageError(`${positionals.join(' ')} is no option.\n\n${usage}`);
  const options = schema.safeParse(values);
  if (options.success) return options.data;
  throw new UsageError([...options.error.issues.map(({ message }) => message), '', usage].join('\n'));
}
