import type { Dispatch } from './dispatch.js';

/** What a worker can be asked: a method of its dispatch. */
type Method = 'run' | 'suggest';

/** One thing for a worker to do. */
export type Work<M extends Method = Method> = {
  [Name in M]: { readonly method: Name; readonly args: Parameters<Dispatch[Name]> };
}[M];

/** What comes of it. */
export type Result<M extends Method = Method> = Awaited<ReturnType<Dispatch[M]>>;

/** What a worker tells: that it can begin, or why not; what it has done; a fault that it met on the way. */
export type Told =
  | { readonly kind: 'ready'; readonly corpus: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'fault'; readonly stack: string };

/** Does it. */
export function perform(dispatch: Dispatch, work: Work): Promise<Result> {
  return work.method === 'run' ? dispatch.run(...work.args) : dispatch.suggest(...work.args);
}
