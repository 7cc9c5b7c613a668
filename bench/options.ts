import { z } from 'zod';
import { readToolOptions } from './arguments.js';
import type { ScaleOptions } from './scale/scale.js';

const USAGE = `Usage: npm run bench -- [--docs F --questions F] [--passages N]...

Times the bot next to plain MiniSearch: on its own documents, and on many passages.

  --docs F --questions F  make the many passages of the sentences of this set (as npm run eval takes it)
                          instead of the project's own documents, and time the set itself too
  --passages N            how many passages; may be given more than once (without it 10000 and 100000)`;

const Options = z
  .object({
    docs: z.string().optional(),
    questions: z.string().optional(),
    passages: z
      .array(
        z.string().regex(/^[1-9]\d{0,6}$/u, {
          error: ({ input }) => `--passages ${input} is no number from 1 to 9999999.`,
        }),
      )
      .default(['10000', '100000']),
  })
  .refine(
    ({ docs, questions }) => (docs === undefined) === (questions === undefined),
    '--docs and --questions go together.',
  );

/** Reads the command line; null where help was shown. @throws UsageError */
export function readOptions(args: readonly string[]): readonly ScaleOptions[] | null {
  const options = readToolOptions(
    args,
    {
      docs: { type: 'string' },
      questions: { type: 'string' },
      passages: { type: 'string', multiple: true },
    },
    Options,
    USAGE,
  );
  if (options === null) return null;
  const { docs, questions, passages } = options;
  const set = docs !== undefined && questions !== undefined ? { docs, questions } : null;
  const made = passages.map((size) => ({ set, passages: Number(size) }));
  return set ? [{ set, passages: null }, ...made] : made;
}
