import type { Localised } from './locale.js';
import { printableLine } from './printable.js';

/** An error whose message tells operators what is wrong and what to do. */
export class ActionableError extends Error {
  override readonly name: string = 'ActionableError';
}

/** Unusable input; the command line ends with exit status 2. */
export class UsageError extends ActionableError {
  override readonly name = 'UsageError';
  /** The message in every language of the interface. */
  readonly words: Localised;

  /** @param words the message, in every language where members of a chat can read it */
  constructor(words: string | Localised, options?: ErrorOptions) {
    const all = typeof words === 'string' ? { en: words, 'zh-CN': words, 'zh-TW': words } : words;
    super(all.en, options);
    this.words = all;
  }
}

/** A reason why a seed file cannot be used; `line` counts from 1. */
export type SeedProblem = { readonly file: string; readonly line: number | null; readonly reason: string };

/** The most problems to name. */
const MAX_DESCRIBED = 100;

/** Unusable seed files; nothing is loaded. */
export class SeedError extends ActionableError {
  override readonly name = 'SeedError';

  constructor(readonly problems: readonly SeedProblem[]) {
    const more = problems.length - MAX_DESCRIBED;
    super(
      [
        'These documents cannot be used; nothing was loaded:',
        ...problems.slice(0, MAX_DESCRIBED).map(({ file, line, reason }) => {
          const place = line === null ? file : `${file}, line ${line}`;
          return printableLine(`  ${place}: ${reason}`);
        }),
        ...(more > 0 ? [`  … and ${more} more like these`] : []),
      ].join('\n'),
    );
  }
}
