import type { Dispatch } from './dispatch.js';

/** The methods of a dispatch that a worker offers. */
type Method = 'run' | 'suggest';

/** One task for a worker. */
export type Work<M extends Method = Method> = {
  [Name in M]: { readonly method: Name; readonly args: Parameters<Dispatch[Name]> };
}[M];

/** The result of a task. */
export type Result<M extends Method = Method> = Awaited<ReturnType<Dispatch[M]>>;

/** A message from a worker: ready, refused with a reason, done, or a fault. */
export type WorkerMessage =
  | { readonly kind: 'ready'; readonly corpus: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'fault'; readonly stack: string };

/** Performs a task. */
export function perform(dispatch: Dispatch, work: Work): Promise<Result> {
  return work.method === 'run' ? dispatch.run(...work.args) : dispatch.suggest(...work.args);
}
