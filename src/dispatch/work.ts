import type { Dispatch } from './dispatch.js';

type Method = 'run' | 'suggest';

export type Work<M extends Method = Method> = {
  [Name in M]: { readonly method: Name; readonly args: Parameters<Dispatch[Name]> };
}[M];

export type Result<M extends Method = Method> = Awaited<ReturnType<Dispatch[M]>>;

export type WorkerMessage =
  | { readonly kind: 'ready'; readonly corpus: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'fault'; readonly stack: string };

/** Performs a task. */
export function perform(dispatch: Dispatch, work: Work): Promise<Result> {
  return work.method === 'run' ? dispatch.run(...work.args) : dispatch.suggest(...work.args);
}
