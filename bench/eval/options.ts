import { z } from 'zod';
import { ADDRESS_FORM, readAddress } from '../../src/index/open-search/address.js';
import { readToolOptions } from '../arguments.js';

const USAGE = `Usage: npm run eval -- --docs F --questions F [--others F]... [--limit N] [--compare] [--index URL]

Runs a set of questions through the same code as the bot, and prints how well it answers.

  --docs F       the documents, a line each: {"id","text"}
  --questions F  the questions, a line each: {"id","doc","question","answers"}
  --others F     questions that these documents do not answer; may be given more than once
  --limit N      only N questions of each file, the same N in every run
  --compare      search engines on the same passages, too
  --index URL    index the documents there and answer from OpenSearch: ${ADDRESS_FORM}`;

const Options = z.object({
  docs: z.string('--docs is missing.'),
  questions: z.string('--questions is missing.'),
  others: z.array(z.string()).default([]),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,8}$/u, '--limit takes a whole number from 1 on.')
    .transform(Number)
    .optional(),
  compare: z.boolean().default(false),
  index: z.string().transform(readAddress).optional(),
});

/** What is to be measured. */
export type Options = Readonly<z.infer<typeof Options>>;

/** Reads the command line; null where help was shown. @throws UsageError naming each bad argument */
export function readOptions(args: readonly string[]): Options | null {
  return readToolOptions(
    args,
    {
      docs: { type: 'string' },
      questions: { type: 'string' },
      others: { type: 'string', multiple: true },
      limit: { type: 'string' },
      compare: { type: 'boolean' },
      index: { type: 'string' },
    },
    Options,
    USAGE,
  );
}
