import { z } from 'zod';
import { readToolOptions } from '../arguments.js';

const USAGE = `Usage: npm run bench:soak -- [--total N] [--from N]

Posts signed interactions to a server with its workers, one after the other and a few at a time, and compares what it
and its workers hold after --from of them with what they hold after all: memory when all garbage is swept out, handles,
listeners. Ends with 1 where memory grew by more than 5 per cent, or where handles or listeners are more.

  --total N  interactions in all (100000)
  --from N   what is compared with (10000)`;

const whole = (name: string, usual: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,7}$/u, { error: ({ input }) => `--${name} ${input} is no number from 1 to 99999999.` })
    .default(usual)
    .transform(Number);

const Options = z
  .object({ total: whole('total', '100000'), from: whole('from', '10000') })
  .refine(({ total, from }) => from < total, '--from is less than --total.');

export type SoakOptions = Readonly<z.infer<typeof Options>>;

/** Reads the command line; null where help was shown. @throws UsageError */
export function readSoakOptions(args: readonly string[]): SoakOptions | null {
  return readToolOptions(args, { total: { type: 'string' }, from: { type: 'string' } }, Options, USAGE);
}
