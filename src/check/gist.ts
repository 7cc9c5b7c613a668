import { NEGATIONS } from '../lexicon/claim-doubts.js';
import { JOINING, REPORTING, SIZES } from '../lexicon/claim-words.js';
import { FALLS, RISES } from '../lexicon/comparators.js';
import { BREAKS, EVERYDAY, GIVES, GOES_ON_ABOUT } from '../lexicon/everyday-words.js';
import { FINES } from '../lexicon/fines.js';
import { BUILDS } from '../lexicon/plan-verbs.js';
import { anyOf, madeOf, type WordList } from '../lexicon/word-list.js';
import { type Lexeme, SLOT } from './words.js';

/*
 * What a claim says in everyday words is held against a text in pieces of two characters at least, as no dictionary parts
 * 办银企对接会 or 展位费补 well. That tells of what a text speaks, and never that it says the same.
 */

const SAYING_NOTHING: WordList = [...REPORTING, ...JOINING, ...EVERYDAY];
const EMPTY = new Set([...SAYING_NOTHING, SLOT]);
const isOfEmptyCharacters = madeOf(SAYING_NOTHING.filter((word) => word.length === 1));

/** Whether a text has those words of a claim that characters make up which say nothing alone: 中等. */
export function holdsOwn(text: string, words: readonly Pick<Lexeme, 'word' | 'tag'>[]): boolean {
  const isOwn = ({ word, tag }: Pick<Lexeme, 'word' | 'tag'>): boolean =>
    NAMES.test(tag) && word.length > 1 && !EMPTY.has(word) && isOfEmptyCharacters(word);
  return words.every((one) => !isOwn(one) || text.includes(one.word));
}

const NAMES = /^[nbj]/u;

/** Words that a claim may say where a sentence says any of their list. */
const ALIKE = [GIVES, FINES, NEGATIONS].map((words) => ({ words, pattern: new RegExp(anyOf(words), 'u') }));
const GENERIC = new RegExp(
  anyOf([
    ...BREAKS,
    ...[...GIVES, ...FINES, ...BUILDS, ...SAYING_NOTHING].filter((word) => /^\p{Script=Han}{2}/u.test(word)),
  ]),
  'gu',
);

/** The words of a gist that tell of what it is: neither said by a title nor in every rule. */
export function ownWords(gist: string, title: string): string {
  return leftOf(gist.replace(GENERIC, '，'), title).join('，');
}

const NOTHING = new RegExp(
  `${anyOf([...SAYING_NOTHING, ...SIZES, ...RISES, ...FALLS, ...GOES_ON_ABOUT, ...GIVES, ...FINES])}|[^\\p{Script=Han}]`,
  'gu',
);

/** Whether words name nothing, as 3-5级 does: how much there is, or how that changes. */
export function namesNothing(words: string): boolean {
  return !/\d/u.test(words) && words.replace(NOTHING, '').length < 2;
}

/** How many characters of some words a text holds. */
export function heldIn(words: string, text: string): number {
  return tile(words, text).held;
}

/** The pieces of some words that a text does not hold. */
export function leftOf(words: string, text: string): readonly string[] {
  return tile(words, text).left;
}

function tile(words: string, text: string): { readonly left: readonly string[]; readonly held: number } {
  const left: string[] = [];
  let held = 0;
  let run = '';
  for (let at = 0; at < words.length; ) {
    const size = longest(words, at, text);
    if (size > 0 && run !== '') left.push(run);
    run = size > 0 ? '' : run + words[at];
    held += size;
    at += Math.max(1, size);
  }
  return { left: run === '' ? left : [...left, run], held };
}

const LATIN = /[a-z\d][a-z\d.+-]*/uy;
const PAIR = /^\p{Script=Han}{2}/u;

/** The length of the longest piece from an offset that a text holds, if only as a long name holds a short one: 新房 of 新建商品房. */
function longest(words: string, at: number, text: string): number {
  LATIN.lastIndex = at;
  const latin = LATIN.exec(words)?.[0] ?? '';
  if (!text.includes(latin)) return 0;
  let size = latin.length;
  const isMore = (): boolean => words[at + size] !== SLOT && text.includes(words.slice(at, at + size + 1));
  while (at + size < words.length && isMore()) size += 1;
  if (size > 1 || latin !== '') return size;
  const pair = PAIR.exec(words.slice(at, at + 2))?.[0];
  return pair && new RegExp(`${pair[0]}\\p{Script=Han}{1,3}${pair[1]}`, 'u').test(text) ? 2 : 0;
}

/** The longest word that says nothing, in characters. */
const LONGEST_EMPTY = 4;

/** Whether a gist says nothing that a text does not hold. @param sentence where a like word of any kind may stand */
export function isHeldBy(text: string, gist: string, sentence: string): boolean {
  const alike = new Set(ALIKE.flatMap(({ words, pattern }) => (pattern.test(sentence) ? words : [])));
  const isEmpty = (word: string): boolean =>
    EMPTY.has(word) || alike.has(word) || !/[\p{L}\p{N}]/u.test(word);
  const sizesAt = (at: number): number[] => {
    const held = longest(gist, at, text);
    return Array.from({ length: Math.max(held, LONGEST_EMPTY) }, (_, size) => size + 1).filter(
      (size) => (size <= held && size >= Math.min(held, 2)) || isEmpty(gist.slice(at, at + size)),
    );
  };
  const reached = new Set([0]);
  for (const at of reached) if (at < gist.length) for (const size of sizesAt(at)) reached.add(at + size);
  return reached.has(gist.length);
}
