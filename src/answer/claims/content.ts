import { holds, share } from '../../question/coverage.js';
import { isWeakWord } from '../../question/filler.js';
import type { Synonyms } from '../../question/synonyms.js';
import { readTerms, type Term } from '../../question/terms.js';
import { fold } from '../../text/fold.js';
import { PLACE, type Words } from '../../text/words.js';
import { hasPhrase } from './phrase.js';

/**
 * A word that says what something is about. `name`: an organisation, a work; `weak`: a word for a part of a plan (任务), which counts only where such are counted.
 */
export type Content = {
  readonly term: Term;
  readonly kind: 'place' | 'name' | 'thing' | 'act' | 'weak';
};

/** Reads the content of a text; `isStrict` takes words too that say how or how many (在册), which a subject may hold. */
export type ReadContent = (text: string, isStrict?: boolean) => Content[];

const NOUN = /^(?:n|vn|eng)/u;
const NAME = /^n[tz]/u;
const SAYS_WHEN_OR_HOW = /^(?:[tfmqrdcpuyohk]|ng$)/u;
const FUNCTION_WORD = /^[upcy]/u;
const LEAST_CONTENT = 0.5;

const HAN = /\p{Script=Han}/u;

/** Reads words with their kinds; those that say only when, how much or how are left out. */
export function contentReader(words: Words, synonyms: Synonyms): ReadContent {
  return (text, isStrict = false) => {
    const folded = fold(text);
    const tags = new Map(words.tagged(folded).map(({ word, tag }) => [word, tag]));
    return readTerms(folded, folded, { words, synonyms }).flatMap((term) => {
      const tag = tagInChinese(term, words) ?? tags.get(term.word) ?? 'n';
      const kind = kindOf(term, tag) ?? (isStrict ? strictKind(tag) : null);
      return kind ? [{ term, kind }] : [];
    });
  };
}

/** Of a Latin word the part of speech of what it stands for: Shanghai is a place as 上海 is. */
function tagInChinese({ word, synonyms }: Term, words: Words): string | undefined {
  const named = /^[a-z]/u.test(word) ? synonyms.find((synonym) => HAN.test(synonym)) : undefined;
  const tagged = named === undefined ? [] : words.tagged(named);
  return tagged.length === 1 ? tagged[0]!.tag : undefined;
}

function strictKind(tag: string): Content['kind'] | null {
  return FUNCTION_WORD.test(tag) ? null : 'act';
}

function kindOf(term: Term, tag: string): Content['kind'] | null {
  if (isWeakWord(term.word)) return NOUN.test(tag) ? 'weak' : null;
  if (/\d/u.test(term.word)) return 'thing';
  if (PLACE.test(tag)) return 'place';
  if (NAME.test(tag)) return 'name';
  if (SAYS_WHEN_OR_HOW.test(tag) || term.weight < LEAST_CONTENT) return null;
  return term.weight < 1 ? 'act' : 'thing';
}

/**
 * Whether the text holds all that the word says: the word, all words inside it, or a synonym. A synonym that is only
 * a piece of the word (规模 of 产业规模) says less.
 */
export function holdsAll(term: Term, folded: string): boolean {
  const { word, synonyms, parts, required } = term;
  if (holds(folded, word)) return true;
  const bare = { ...term, synonyms: [], parts: [], pairs: [], certainty: 1 };
  if (required && share(bare, folded) === 1) return true;
  if (parts.length > 1 && parts.every((part) => holds(folded, part))) return true;
  return synonyms.some((synonym) => isAsMuch(synonym, word) && hasPhrase(folded, synonym));
}

/** 任务 says as much as 重点任务, as both only count parts of a plan. */
function isAsMuch(synonym: string, word: string): boolean {
  return !word.includes(synonym) || isWeakWord(synonym);
}

/** From this share on a text is taken to speak of a thing. */
const HELD = 0.5;

/** Whether the text speaks of the thing at all, also in other words or in part. */
export function mentions(term: Term, folded: string): boolean {
  return share(term, folded) >= HELD;
}

/** The words of Latin phrases by which a text speaks of a thing: they are accounted for with it. */
export function phraseWords({ synonyms }: Term, folded: string): string[] {
  return synonyms
    .filter((synonym) => synonym.includes(' ') && hasPhrase(folded, synonym))
    .flatMap((synonym) => synonym.split(' '));
}
