import type { Library } from '../../src/answer/library.js';
import type { Document } from '../../src/corpus/types.js';
import type { Target } from '../../src/outline/types.js';

/** Every target with a number, and the document that sets it. */
export function targetsOf({ entries }: Library): { readonly document: Document; readonly target: Target }[] {
  return entries.flatMap(({ document, outline }) =>
    outline()
      .targets.filter(({ value }) => value !== null)
      .map((target) => ({ document, target })),
  );
}

/** How a claim says the bound of a target. */
export const BOUNDS: Readonly<Record<string, string>> = {
  '>=': '不低于',
  '>': '超过',
  '<=': '不超过',
  '<': '低于',
  '~': '约',
};
