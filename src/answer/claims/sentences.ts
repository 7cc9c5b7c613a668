import { sentences } from '../../text/sentences.js';
import { slice } from '../../text/span.js';
import type { Content, ReadContent } from './content.js';
import { readSentence, type Sentence } from './statements.js';

/** A sentence with what the lines before it set for it. */
export type Placed = {
  readonly sentence: Sentence;
  /** The year that a line such as 2030年目标： gives to those after it. */
  readonly year: string | null;
  /** The places and organisations that were named last. */
  readonly names: readonly Content[];
};

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const ENDS_IN_STOP = /[。！？!?.][”’」』》】）)]*$/u;

/** A lone space between Chinese parts paragraphs of a web page, but not words that somebody typed. */
const TYPED_SPACE = /(?<=[^\s])[ \u3000](?=\S)/gu;
const NO_SPACE = '\u2063';

/** Reads the sentences of a stripped message in order. */
export function readMessage(text: string, readContent: ReadContent): Placed[] {
  const placed: Placed[] = [];
  let year: string | null = null;
  let names: readonly Content[] = [];
  for (const words of cut(text)) {
    const sentence = readSentence(words, year, readContent);
    placed.push({ sentence, year, names });
    if (sentence.names.length > 0) names = sentence.names;
    if (sentence.mentions.length === 0 || sentence.statements.length > 0) continue;
    year = ENDS_IN_STOP.test(words) ? null : sentence.mentions.at(-1)!.date;
  }
  return placed;
}

function cut(text: string): string[] {
  const masked = text.replace(TYPED_SPACE, (space, at: number) =>
    /\p{Script=Han}|[\d，。；：、%]/u.test(text[at - 1]!) || /\p{Script=Han}/u.test(text[at + 1]!)
      ? NO_SPACE
      : space,
  );
  return sentences(masked)
    .map((span) => slice(text, span).trim())
    .filter((words) => SAYS_SOMETHING.test(words));
}
