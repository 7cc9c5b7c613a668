import { z } from 'zod';
import { readToolOptions } from '../arguments.js';

const USAGE = `Usage: npm run -s eval:claims -- --claims F --seeds DIR

Checks labelled claims as /check does, and prints how many are decided, and how many wrongly.

  --claims F   the claims, a line each: {"document","claim","verdict"}; the document is the name of its file without
               its ending, the verdict match, conflict, unclear or absent
  --seeds DIR  the documents`;

const Options = z.object({
  claims: z.string('--claims is missing.'),
  seeds: z.string('--seeds is missing.'),
});

/** What is to be measured. */
export type Options = Readonly<z.infer<typeof Options>>;

/** Reads the command line; null where help was shown. @throws UsageError naming each bad argument */
export function readOptions(args: readonly string[]): Options | null {
  return readToolOptions(args, { claims: { type: 'string' }, seeds: { type: 'string' } }, Options, USAGE);
}
