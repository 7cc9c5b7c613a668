import type { z } from 'zod';
import { UsageError } from '../src/errors.js';
import { readArguments } from '../src/transports/terminal/arguments.js';

type Accepted = Parameters<typeof readArguments>[1];

/** Reads the options of a tool; null where help is asked for. @throws UsageError naming each bad argument, with the usage */
export function readToolOptions<Schema extends z.ZodType>(
  args: readonly string[],
  accepted: Accepted,
  schema: Schema,
  usage: string,
): z.infer<Schema> | null {
  const { values, positionals } = readArguments(args, { ...accepted, help: { type: 'boolean' } }, usage);
  if (values.help) return null;
  if (positionals.length > 0) throw new UsageError(`${positionals.join(' ')} is no option.\n\n${usage}`);
  const options = schema.safeParse(values);
  if (options.success) return options.data;
  throw new UsageError([...options.error.issues.map(({ message }) => message), '', usage].join('\n'));
}
