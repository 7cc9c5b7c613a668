import { SingleBar } from 'cli-progress';

/** The longest label in sight is this long; the bars of one run stand under each other. */
const LABEL = 36;

/** Maps one after the other, with a progress bar where somebody watches on a terminal. */
export function mapWithProgress<T, R>(label: string, all: readonly T[], map: (one: T) => R): R[] {
  if (!process.stderr.isTTY) return all.map(map);
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${label.padEnd(LABEL)} {bar} {value}/{total}, {eta_formatted} to go`,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(all.length, 0);
  const mapped = all.map((one) => {
    const made = map(one);
    bar.increment();
    return made;
  });
  bar.stop();
  return mapped;
}
