/** How long an answer may take before it is announced, in milliseconds; Discord waits three seconds. */
const FOR_ANSWERS = 1500;

/** How long completions may take, in milliseconds; Discord waits three seconds for them to arrive. */
const FOR_COMPLETIONS = 2000;

/** What it takes to respond to one interaction where the machine is slow, in milliseconds. */
const EACH = 5;

export type Patience = { readonly forAnswer: number; readonly forCompletion: number };

/** How long an interaction may wait, in milliseconds: less by what it takes to respond to all `others` that wait, or a crowd would be announced too late. */
export function patienceBeside(others: number): Patience {
  const left = (most: number): number => Math.max(0, most - EACH * others);
  return { forAnswer: left(FOR_ANSWERS), forCompletion: left(FOR_COMPLETIONS) };
}
