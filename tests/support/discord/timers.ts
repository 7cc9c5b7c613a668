/** Timers that end with the local Discord, so that nothing of it is left. */
export type Timers = {
  /** Acts after so many milliseconds; the result takes that back. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  readonly stop: () => void;
};

/** No timers yet. */
export function createTimers(): Timers {
  const running = new Set<NodeJS.Timeout>();
  const cancel = (timer: NodeJS.Timeout): void => {
    clearTimeout(timer);
    running.delete(timer);
  };
  return {
    after: (milliseconds, act) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        act();
      }, milliseconds);
      running.add(timer);
      return () => cancel(timer);
    },
    stop: () => {
      for (const timer of running) cancel(timer);
    },
  };
}
