import { SingleBar } from 'cli-progress';

/** The longest label in sight is this long; the bars of one run stand under each other. */
const LABEL = 36;

/** Maps one after the other, with a progress bar where somebody watches on a terminal. */
export async function mapWithProgress<T, R>(
  label: string,
  all: readonly T[],
  map: (one: T) => R | Promise<R>,
): Promise<R[]> {
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${label.padEnd(LABEL)} {bar} {value}/{total}, {eta_formatted} to go`,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(all.length, 0);
  const mapped: R[] = [];
  for (const one of all) {
    mapped.push(await map(one));
    bar.increment();
  }
  bar.stop();
  return mapped;
}
