import { isStopWord } from '../question/filler.js';
import { overlaps, type Span } from '../text/span.js';
import { NAME, UNKNOWN, type Words } from '../text/words.js';
import type { Vocabulary } from './vocabulary.js';

/** `known`: the documents hold it or a synonym; `name`: never corrected; `real`: only Chinese; `odd`: unknown even to jieba. */
export type TokenKind = 'known' | 'asking' | 'name' | 'real' | 'odd';

/** A word of a question, with its half-open range in the folded question. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
};

const HAN = /^\p{Script=Han}+$/u;

/** Makes a tokeniser of questions. */
export function createTokeniser(vocabulary: Vocabulary, words: Words): (folded: string) => Token[] {
  const kindOf = (word: string, tag: string): TokenKind => {
    if (isStopWord(word)) return 'asking';
    if (vocabulary.knows(word)) return 'known';
    if (!HAN.test(word) || NAME.test(tag)) return 'name';
    if (word.length === 1) return 'odd';
    return tag === UNKNOWN ? kindOfRare(word) : 'real';
  };
  const kindOfRare = (word: string): TokenKind => {
    const tag = words.reference.rareTag(word);
    if (tag === null) return 'odd';
    // The tag is trusted only for names: jieba calls the typo 数句 a figure.
    return NAME.test(tag) ? 'name' : 'real';
  };
  return (folded) => {
    let end = 0;
    return words.tagged(folded).map(({ word, tag }) => {
      const start = folded.indexOf(word, end);
      end = start + word.length;
      return { text: word, start, end, kind: kindOf(word, tag) };
    });
  };
}

/** A stretch of a question that may be one misspelt word. */
export type Stretch = Span & {
  readonly text: string;
  /** The unknown token in it. */
  readonly core: Token;
  /** The tokens that it overlaps, whole or in part. */
  readonly tokens: readonly Token[];
};

/** The most tokens on either side of an unknown one, and the most characters of a stretch. */
const REACH = 2;
const MAX_STRETCH = 8;

/** All stretches around an unknown token; they begin and end where tokens do, or inside a token that is no word. */
export function stretchesAround(core: Token, all: readonly Token[], folded: string): Stretch[] {
  const run = runAround(all.indexOf(core), all);
  // jieba only guesses the ends of a word that it does not know.
  const edgesOf = ({ start, end, kind }: Token): number[] =>
    kind === 'odd' ? Array.from({ length: end - start + 1 }, (_, at) => start + at) : [start, end];
  const edges = [...new Set(run.flatMap(edgesOf))];
  const spans = edges.flatMap((start) => edges.map((end) => ({ start, end })));
  return spans
    .filter(({ start, end }) => end - start > 1 && end - start <= MAX_STRETCH)
    .filter((span) => overlaps(core, span))
    .map((span) => ({
      ...span,
      core,
      text: folded.slice(span.start, span.end),
      tokens: run.filter((token) => overlaps(token, span)),
    }));
}

function runAround(at: number, tokens: readonly Token[]): readonly Token[] {
  let [first, last] = [at, at];
  while (at - first < REACH && touches(tokens[first - 1], tokens[first])) first -= 1;
  while (last - at < REACH && touches(tokens[last], tokens[last + 1])) last += 1;
  return tokens.slice(first, last + 1);
}

/** Whether two tokens may be one misspelt word, which jieba cut. */
function touches(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'name' && token.end === next?.start && next.kind !== 'name';
}
