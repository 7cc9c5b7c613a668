import { z } from 'zod';
import { ADDRESS_FORM, readAddress } from '../../src/index/open-search/address.js';
import { readToolOptions } from '../arguments.js';

const USAGE = `Usage: npm run bench:engine -- --docs F --questions F [--docs F --questions F]... --passages N --to URL

Makes many passages of the sentences of sets (as npm run eval takes them), indexes them in OpenSearch, and times a
process that answers the questions of the sets from there.

  --passages N  how many passages
  --to URL      where: ${ADDRESS_FORM}`;

const Options = z.object({
  docs: z.array(z.string(), '--docs is missing.'),
  questions: z.array(z.string(), '--questions is missing.'),
  passages: z
    .string('--passages is missing.')
    .regex(/^[1-9]\d{0,7}$/u, '--passages takes a whole number from 1 on.')
    .transform(Number),
  to: z.string('--to is missing.').transform(readAddress),
});

/** What is to be measured. */
export type EngineOptions = Readonly<z.infer<typeof Options>>;

/** Reads the command line; null where help was shown. @throws UsageError naming each bad argument */
export function readEngineOptions(args: readonly string[]): EngineOptions | null {
  const several = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  const accepted = { docs: several, questions: several, passages: one, to: one };
  return readToolOptions(args, accepted, Options, USAGE);
}
