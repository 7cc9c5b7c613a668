import { firstFound } from '../first-found.js';
import { ENGLISH_LINKS } from '../lexicon/english.js';
import { ENGLISH_ASKING, ENGLISH_IN_PLACE, ENGLISH_ITEMS } from '../lexicon/english-questions.js';
import { anyOf } from '../lexicon/word-list.js';
import { holdsHan } from '../text/language.js';
import { namesPart } from './list-request.js';
import type { Term } from './terms.js';

const ASKING = ENGLISH_ASKING.map(([words, chinese]) => [new RegExp(words, 'u'), chinese] as const);
const IN_PLACE = ENGLISH_IN_PLACE.map(([words, chinese]) => [new RegExp(words, 'gu'), chinese] as const);
const ITEMS = ENGLISH_ITEMS.map(([words, chinese]) => [new RegExp(words, 'u'), chinese] as const);
const LINK = new RegExp(`\\b(?:${anyOf(ENGLISH_LINKS)})\\b`, 'u');
const CLAUSE_END = /[,;:?!]|\s[-–—]\s/u;

/** Stands in a question for the words that ask, and in how Chinese asks for what is asked. */
export const [ASKED, MATTER] = ['¿', '…'];

/** A folded English question with a mark for the words that ask, and how Chinese asks. */
export type EnglishMatter = { readonly matter: string; readonly asking: string };

/** Reads what an English question asks for, and of which item of a list. */
export function readEnglishMatter(folded: string): EnglishMatter {
  const written = IN_PLACE.reduce((text, [words, chinese]) => text.replace(words, chinese), folded);
  const item = ITEMS.find(([words]) => words.test(written));
  const text = item ? written.replace(item[0], ' ') : written;
  const asked = firstFound(ASKING, ([words, asking]) => (words.test(text) ? { words, asking } : null));
  const matter = asked ? text.replace(asked.words, ` ${ASKED} `) : item ? `${text} ${ASKED}` : text;
  const asking = asked?.asking ?? MATTER;
  return { matter, asking: item ? asking.replace(MATTER, `${MATTER}${item[1]}`) : asking };
}

/** Gives a term by the Chinese word that a corpus would use beside others; as it is where there is none. */
export type Wording = (term: Term, beside: readonly Term[]) => Term;

/** An English question as a Chinese one, and its terms by the Chinese words in it. */
export type Gloss = { readonly text: string; readonly terms: readonly Term[] };

/** Writes an English question as a Chinese one: in each clause what stands behind of, for or in comes first. */
export function glossOf({ matter, asking }: EnglishMatter, terms: readonly Term[], word: Wording): Gloss {
  const chosen = new Map<Term, Term>();
  const clauses = matter.split(CLAUSE_END).flatMap((clause) => {
    const chunks = chunksOf(clause, terms);
    for (const { held } of chunks)
      for (const term of held) chosen.set(term, chosen.get(term) ?? word(term, held));
    const places = chunks.flatMap(({ held }) => held.filter(isPlace));
    return [
      { held: places, isAsked: false },
      ...chunks
        .toReversed()
        .map((chunk) => ({ ...chunk, held: chunk.held.filter((term) => !isPlace(term)) })),
    ].map(({ held, isAsked }) => {
      const words = joined(held.map((term) => chosen.get(term)!));
      return isAsked ? asking.replace(MATTER, words) : words;
    });
  });
  const text = clauses.join(' ').replace(/ +/gu, ' ').trim();
  return { text, terms: terms.map((term) => chosen.get(term) ?? term) };
}

/** A place stands first in Chinese, wherever English names it. */
function isPlace({ required, word }: Term): boolean {
  return required && !/\d/u.test(word);
}

/** The words as one text; what a longer one ends in is not said again, and the parts of a plan are counted as in Chinese: 5个方向. */
function joined(terms: readonly Term[]): string {
  return terms.reduce((text, { word }) => {
    if (text.endsWith(word)) return text;
    if (FEW.test(text) && namesPart(word)) return `${text}个${word}`;
    return text + (/[a-z]/u.test(word) ? ` ${word} ` : word);
  }, '');
}

const FEW = /(?<!\d)\d{1,2}$/u;

/** Terms that stand together, and whether the question asks for them. */
type Chunk = { readonly held: Term[]; isAsked: boolean };

/** The terms of a clause in order, parted where a new phrase begins. */
function chunksOf(clause: string, terms: readonly Term[]): Chunk[] {
  const chunks: Chunk[] = [{ held: [], isAsked: false }];
  let end = 0;
  const goTo = (start: number): void => {
    const between = clause.slice(end, start);
    if (LINK.test(between)) chunks.push({ held: [], isAsked: false });
    if (between.includes(ASKED)) chunks.at(-1)!.isAsked = true;
  };
  for (const { term, start } of placed(terms, clause)) {
    goTo(start);
    chunks.at(-1)!.held.push(term);
    end = start + term.word.length;
  }
  if (clause.slice(end).includes(ASKED)) goTo(clause.length);
  return chunks;
}

/** The terms that a clause holds, by where they stand. */
function placed(terms: readonly Term[], clause: string): { readonly term: Term; readonly start: number }[] {
  const found = terms.map((term) => ({ term, start: placeOf(term.word, clause) }));
  return found.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
}

/** Where a word stands in a text, a Latin one as a whole. */
function placeOf(word: string, text: string): number {
  if (holdsHan(word)) return text.indexOf(word);
  const literal = word.replace(/[.+]/gu, '\\$&');
  return text.search(new RegExp(`(?<![a-z\\d])${literal}(?![a-z\\d])`, 'u'));
}
