import { z } from 'zod';
import { readToolOptions } from '../arguments.js';

const USAGE = `Usage: npm run train -- --set DIR [--set DIR]... [--ablate] [--confidence] [--write]

Trains the weights by which runs of sentences are ranked, and tells how good such weights are on questions that they
were not trained on. It prints the same in every run.

  --set DIR     a folder with docs.jsonl and questions.jsonl, as npm run eval takes them; may be given more than once
  --ablate      also without each feature in turn
  --confidence  instead, calibrates how sure the bot is of a first quote, with the ranking as it is
  --write       writes the weights, trained on all questions, into src/rank/features.ts, or src/answer/confidence.ts`;

const Options = z.object({
  set: z.array(z.string(), '--set is missing.'),
  ablate: z.boolean().default(false),
  confidence: z.boolean().default(false),
  write: z.boolean().default(false),
});

/** What to train on, and what for. */
export type Options = Readonly<z.infer<typeof Options>>;

/** Reads the command line; null where help was shown. @throws UsageError naming each bad argument */
export function readOptions(args: readonly string[]): Options | null {
  return readToolOptions(
    args,
    {
      set: { type: 'string', multiple: true },
      ablate: { type: 'boolean' },
      confidence: { type: 'boolean' },
      write: { type: 'boolean' },
    },
    Options,
    USAGE,
  );
}
