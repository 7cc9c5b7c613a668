import { OTHER_TIMES } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Span } from '../text/span.js';
import type { Mention } from './deadlines.js';
import type { Setting } from './goals.js';

/** Spaces before the first words of a line. */
const LONGEST_INDENT = 6;
const OPENS_LINE = /(?:^|[\r\n])\s*$/u;
const OF_OTHER_TIME = new RegExp(anyOf(OTHER_TIMES), 'u');

/** The deadline that opens the paragraph being read (到2027年，建成甲。建成乙。): later sentences of a task have no other. */
export class OpeningDate {
  private date: string | null = null;

  /** @param plain where the mentions count the sentence from */
  enter(text: string, { start }: Span, plain: Span, [first]: readonly Mention[]): void {
    if (!OPENS_LINE.test(text.slice(Math.max(0, start - LONGEST_INDENT), start))) return;
    const opens = first?.kind === 'stated' && first.span.start === plain.start && text[start] === '到';
    this.date = opens ? first.date : null;
  }

  /** The deadline of a sentence that names none. */
  of(setting: Setting, words: string): string | null {
    return setting === 'tasks' && !OF_OTHER_TIME.test(words) ? this.date : null;
  }
}
