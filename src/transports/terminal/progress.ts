/** The time between two lines of progress, in milliseconds. */
const SILENCE = 2000;

/** Reports how many documents are done, every two seconds and at the end. */
export function progressOf(total: number, errors: NodeJS.WritableStream): (done: number) => void {
  const started = performance.now();
  let last = started;
  return (done) => {
    const now = performance.now();
    if (now - last < SILENCE && done < total) return;
    last = now;
    const left = Math.round(((now - started) / 1000 / done) * (total - done));
    const share = Math.floor((100 * done) / total);
    errors.write(`${done} of ${total} documents (${share} %), about ${left} s left\n`);
  };
}
