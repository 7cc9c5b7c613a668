import type { Localised } from './locale.js';
import { printableLine } from './printable.js';

/** An error whose message says what is wrong and what the person running the bot can do about it. */
export class ActionableError extends Error {
  override readonly name: string = 'ActionableError';
}

/** What somebody typed cannot be used; the command line ends with exit status 2. */
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

/** One reason why a file in the seeds folder cannot be used. `line` counts from 1. */
export type SeedProblem = { readonly file: string; readonly line: number | null; readonly reason: string };

/** The most problems that a message names. */
const MAX_DESCRIBED = 100;

/** One or more files in the seeds folder cannot be used; nothing is loaded. */
export class SeedError extends ActionableError {
  override readonly name = 'SeedError';

  constructor(readonly problems: readonly SeedProblem[]) {
    const more = problems.length - MAX_DESCRIBED;
    super(
      [
        'These documents cannot be used; nothing was loaded:',
        ...problems.slice(0, MAX_DESCRIBED).map(describe),
        ...(more > 0 ? [`  … and ${more} more like these`] : []),
      ].join('\n'),
    );
  }
}

function describe({ file, line, reason }: SeedProblem): string {
  const place = line === null ? file : `${file}, line ${line}`;
  return printableLine(`  ${place}: ${reason}`);
}
