import type { Localised } from './locale.js';

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

/** One or more files in the seeds folder cannot be used; nothing is loaded. */
export class SeedError extends ActionableError {
  override readonly name = 'SeedError';

  constructor(readonly problems: readonly SeedProblem[]) {
    super(['These documents cannot be used; nothing was loaded:', ...problems.map(describe)].join('\n'));
  }
}

function describe({ file, line, reason }: SeedProblem): string {
  return line === null ? `  ${file}: ${reason}` : `  ${file}, line ${line}: ${reason}`;
}
