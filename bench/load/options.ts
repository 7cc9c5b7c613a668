import { z } from 'zod';
import { readToolOptions } from '../arguments.js';

const USAGE = `Usage: npm run bench:load -- [--rate N] [--seconds N]

Posts signed interactions to three replicas behind nginx that have run for a while: while one of them is killed every
ten seconds, then while all are restarted one after the other; then to one replica alone, faster and faster.

  --rate N     interactions a second (200)
  --seconds N  how long (60)`;

const whole = (name: string, usual: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, { error: ({ input }) => `--${name} ${input} is no number from 1 to 99999.` })
    .default(usual)
    .transform(Number);

const Options = z.object({ rate: whole('rate', '200'), seconds: whole('seconds', '60') });

export type LoadOptions = Readonly<z.infer<typeof Options>>;

/** Reads the command line; null where help was shown. @throws UsageError */
export function readLoadOptions(args: readonly string[]): LoadOptions | null {
  return readToolOptions(args, { rate: { type: 'string' }, seconds: { type: 'string' } }, Options, USAGE);
}
