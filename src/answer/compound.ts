import type { Section } from '../corpus/types.js';
import { headedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { asksFor } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import { pairsIn, type Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { asksAmount } from './amount-of-it.js';
import { answeringPart } from './hit.js';
import { namesThings } from './lacked.js';

/** Three or four characters, which are two words. */
const COMPOUND = /^\p{Script=Han}{3,4}$/u;

/** Whether a hit is about the compound before the question word, if its document has that word: 运营补贴 for each 就餐 is no 就餐补贴, and the day of a letter is that of no 读书节. */
export function isOnCompound(question: Question, hit: Hit): boolean {
  const { asked, terms } = question;
  const { before } = question.focus;
  const { section, span } = hit.passage;
  const { document } = section;
  const isDay = asksFor(asked, 'date');
  if (!(isDay || asksAmount(asked)) || !namesThings(document)) return true;
  const around = headedWords({ section, span });
  if (isDay) return !COMPOUND.test(before) || !document.folded.includes(before) || around.includes(before);
  const ends = [before, before.slice(1)].filter((end) => COMPOUND.test(end) && document.folded.includes(end));
  const answering = headedWords(answeringPart(hit));
  const meant =
    ends.length > 0 ? [] : spokenFor(before, terms).filter((name) => document.folded.includes(name));
  return (
    ends.every((end) => isSaidWhole(partsOf(end, terms), end, answering)) &&
    (meant.length === 0 || meant.some((name) => answering.includes(name))) &&
    !isNarrowed(question, section, answering)
  );
}

/** Whether the words of an answer part two words that its document joins as a question does: 体育竞赛产业 is only a part of 体育产业. */
function isNarrowed({ folded, terms }: Question, { document }: Section, answering: string): boolean {
  const nouns = terms.filter(({ word, weight, required }) => weight === 1 && !required && word.length > 1);
  return pairsIn(folded, nouns).some(([{ word: first }, { word: second, synonyms }]) => {
    const [, between = ''] =
      new RegExp(`${first}([^的和与及\\P{Script=Han}]{2,6})${second}`, 'u').exec(answering) ?? [];
    const joinedIn = (text: string): boolean =>
      [second, ...synonyms].some((word) => text.includes(first + word));
    const isJoined = joinedIn(document.folded) && !joinedIn(answering);
    return isJoined && between !== '' && !folded.includes(between);
  });
}

/** A compound of everyday speech as a text may write it: 就餐补贴 for 吃饭补贴. */
function spokenFor(compound: string, terms: readonly Term[]): string[] {
  const [first, second, ...more] = partsOf(compound, terms);
  if (!first || !second || more.length > 0 || first.word + second.word !== compound) return [];
  return first.synonyms.map((word) => word + second.word);
}

/** The terms that a compound is made of, in order. */
function partsOf(compound: string, terms: readonly Term[]): Term[] {
  const parts = terms.filter(({ word }) => compound.includes(word));
  return parts.sort((a, b) => compound.indexOf(a.word) - compound.indexOf(b.word));
}

/** Whether words hold a compound of several terms whole, also 粮食总产量 for 粮食产量, or lack one of its words. */
function isSaidWhole(parts: readonly Term[], compound: string, words: string): boolean {
  const names = parts.map(({ word }) => word);
  const isMade = parts.length > 1 && parts.at(-1)!.weight === 1 && names.join('') === compound;
  const isOther = parts.some((term) => term.word.length > 1 && share(term, words) === 0);
  return !isMade || isOther || new RegExp(names.join('总?'), 'u').test(words);
}
