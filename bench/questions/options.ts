import { z } from 'zod';
import { readToolOptions } from '../arguments.js';

const USAGE = `Usage: npm run -s eval:answers -- --seeds DIR --questions F [--questions F]...

Asks labelled questions of all documents of a folder together, as /ask does, and prints how many are answered, and how many wrongly.

  --seeds DIR    the documents
  --questions F  the questions, a line each: {"doc","question","gold"}; the doc is the name of its file without its ending,
                 gold lists the words that all have to be shown, none where no document says them; may be given more than once`;

const Options = z.object({
  seeds: z.string('--seeds is missing.'),
  questions: z.array(z.string(), '--questions is missing.'),
});

/** What is to be measured. */
export type Options = Readonly<z.infer<typeof Options>>;

/** Reads the command line; null where help was shown. @throws UsageError naming each bad argument */
export function readOptions(args: readonly string[]): Options | null {
  return readToolOptions(
    args,
    { seeds: { type: 'string' }, questions: { type: 'string', multiple: true } },
    Options,
    USAGE,
  );
}
