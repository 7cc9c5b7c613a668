import { UsageError } from '../src/errors.js';
import { readArguments } from '../src/transports/terminal/arguments.js';
import type { ScaleOptions } from './scale/scale.js';

/** How to call the command. */
export const USAGE = `Usage: npm run bench -- [--docs F --questions F] [--passages N]...

Times the bot next to plain MiniSearch: on its own documents, and on many passages.

  --docs F --questions F  make the many passages of the sentences of this set (as npm run eval takes it)
                          instead of the project's own documents, and time the set itself too
  --passages N            how many passages; may be given more than once (without it 10000 and 100000)`;

const SIZES = ['10000', '100000'];

/**
 * Reads the command line; null where help is asked for.
 * @throws UsageError where it is not understood
 */
export function readOptions(args: readonly string[]): readonly ScaleOptions[] | null {
  const { values, positionals } = readArguments(
    args,
    {
      docs: { type: 'string' },
      questions: { type: 'string' },
      passages: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
    USAGE,
  );
  if (values.help) return null;
  const { docs, questions, passages = SIZES } = values;
  if (positionals.length > 0) throw new UsageError(`${positionals.join(' ')} is no option.\n\n${USAGE}`);
  if ((docs === undefined) !== (questions === undefined))
    throw new UsageError(`--docs and --questions go together.\n\n${USAGE}`);
  const odd = passages.find((size) => !/^[1-9]\d{0,6}$/u.test(size));
  if (odd !== undefined)
    throw new UsageError(`--passages ${odd} is no number from 1 to 9999999.\n\n${USAGE}`);
  const set = docs !== undefined && questions !== undefined ? { docs, questions } : null;
  const made = passages.map((size) => ({ set, passages: Number(size) }));
  return set ? [{ set, passages: null }, ...made] : made;
}
