import { NAMES_GOAL } from '../lexicon/asking.js';
import { AS_REACHED, NARROWS } from '../lexicon/conversation.js';
import { ENGLISH_YEARS, YEAR_BEFORE } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { holdsHan } from '../text/language.js';
import { type Span, spansOf } from '../text/span.js';
import { PLACE, type Words } from '../text/words.js';
import { lacksSubject, namesSides, opensFollowUp, saysLittle } from './conversation.js';
import { ASKING, isArticle, type Other, PLACES, readOther } from './exchange.js';
import { blankFiller, isStopWord } from './filler.js';
import { ASKED, MATTER, readEnglishMatter } from './gloss.js';
import { readListRequest } from './list-request.js';

/** A question with what it takes over from the one before. */
export type TakenOver = {
  /** The ways to put it, the likeliest first. */
  readonly texts: readonly [string, ...string[]];
  /** Whether it is asked instead of what was typed (`other`: of something else than before), before that, after it (`beside`: and that only of the same document; `within`: that is looked for in no other), or only where that alone is not answered. */
  readonly asks: 'only' | 'other' | 'first' | 'last' | 'beside' | 'within' | 'else';
};

/** The question before, and what the figures of its answer are of. */
export type AskedBefore = { readonly asked: string; readonly subjects: readonly string[] };

/** Joins a question that goes on from another with what that is about; null for one of its own. */
export function takeOver(
  text: string,
  { asked: before, subjects }: AskedBefore,
  words: Words,
): TakenOver | null {
  const other = readOther(text);
  if (other) return askOf(other, text, { asked: before.replace(ENDS, ''), subjects }, words);
  if (lacksSubject(text) || namesSides(text))
    return { texts: [joined(subjectFor(text, before), text)], asks: 'only' };
  if (!opensFollowUp(text)) return null;
  return { texts: [joined(subjectFor(text, before), text)], asks: saysLittle(text) ? 'else' : 'last' };
}

/** What the question before was asked of by a name alone. */
const OF = '：';
const NAMED = new RegExp(`^[^${OF}]{1,8}${OF}`, 'u');
const ENDS = /[?？。!！\s]+$/u;
const GOALS = new RegExp(anyOf(NAMES_GOAL), 'gu');
const OF_PAST = new RegExp(anyOf([...AS_REACHED, ...YEAR_BEFORE, ENGLISH_YEARS[0]!]), 'u');

/** Asks the question before of something else, in the place of what it puts right, a time, an item, a place or a word like it, else beside it. */
function askOf(other: Other, text: string, before: AskedBefore, words: Words): TakenOver {
  const { kind } = other;
  const { asked } = before;
  const wrong = other.not === undefined ? -1 : fold(asked).indexOf(other.not);
  if (wrong >= 0)
    return {
      texts: [put(other.words, { start: wrong, end: wrong + other.not!.length }, asked)],
      asks: 'other',
    };
  if (kind === 'thing') return askOfThing(other, text, { ...before, asked: asked.replace(NAMED, '') }, words);
  const isOfPast = kind === 'time' && OF_PAST.test(fold(text));
  const meant = isOfPast ? blanked(asked, GOALS) : asked;
  const [first, ...more] = spansOf(fold(meant), PLACES[kind]);
  const rest = more.reduceRight((left, place) => put('', place, left), meant);
  const whole = first ? put(other.words, first, rest) : beside(other.words, kind, meant);
  if (kind !== 'item') return { texts: [tidy(whole)], asks: 'other' };
  const isOfList = !isArticle(other) || readListRequest(fold(asked))?.wants === 'items';
  return { texts: [tidy(whole)], asks: isOfList ? 'only' : 'within' };
}

function beside(other: string, kind: Other['kind'], asked: string): string {
  if (kind === 'item') return `${subjectOf(asked)} ${other}`;
  return holdsHan(other) ? `${other}${asked}` : `${asked} ${other}`;
}

/** The same of a thing: in the place of another place, of a word like it or of what was answered, else before the question, else behind its subject. */
function askOfThing(
  { words: other, corrects }: Other,
  text: string,
  { asked, subjects }: AskedBefore,
  words: Words,
): TakenOver {
  const folded = fold(asked);
  const plain = joined(subjectFor(text, asked), text);
  if (!holdsHan(asked)) return { texts: [plain], asks: 'beside' };
  const inPlaceOf = (word: string): string => {
    const start = folded.indexOf(word);
    return put(other, { start, end: start + word.length }, asked);
  };
  const named = fold(other);
  const isPlace = words.tagged(named).every(({ tag }) => PLACE.test(tag));
  const place = isPlace ? words.tagged(folded).find(({ tag }) => PLACE.test(tag))?.word : undefined;
  const alike = place ?? wordsIn(folded, words).find((word) => isLike(word, named));
  if (alike !== undefined && !folded.includes(named)) return { texts: [inPlaceOf(alike)], asks: 'other' };
  const [shared] = subjects.flatMap((subject) => sharedBy(folded, subject) ?? []);
  if (NARROWING.test(named)) {
    const noun = shared ?? nounIn(folded, words);
    return { texts: [noun ? inPlaceOf(noun).replace(other, other + noun) : other + asked], asks: 'other' };
  }
  const [first, ...more] = [...(shared ? [inPlaceOf(shared)] : []), `${other}${OF}${asked}`, plain];
  return { texts: [first!, ...more], asks: corrects ? 'other' : 'first' };
}

const NARROWING = new RegExp(`(?:${anyOf(NARROWS)})$`, 'u');

/** The first noun of a question that names no place and does not ask; undefined for none. */
function nounIn(folded: string, { tagged }: Words): string | undefined {
  return tagged(folded).find(
    ({ word, tag }) => /^n/u.test(tag) && !PLACE.test(tag) && word.search(ASKING) < 0,
  )?.word;
}

/** The fewest characters by which a question names what a figure is of. */
const NAMED_BY = 2;

/** The longest part of a subject that a folded question holds; null for none. */
function sharedBy(folded: string, subject: string): string | null {
  for (let length = subject.length; length >= NAMED_BY; length -= 1)
    for (let start = 0; start + length <= subject.length; start += 1) {
      const part = subject.slice(start, start + length);
      if (folded.includes(part)) return part;
    }
  return null;
}

/** The words of a folded text that do not ask, and what two of them make side by side. */
function wordsIn(folded: string, { tagged }: Words): string[] {
  const all = tagged(folded).map(({ word }) => word);
  const pairs = all.slice(1).map((word, at) => all[at]! + word);
  return [...all, ...pairs.filter((pair) => folded.includes(pair))].filter((word) => word.search(ASKING) < 0);
}

/** Whether two words of one length end alike, or longer ones begin so: 公办 and 民办, 超充站 and 超充桩. */
function isLike(one: string, other: string): boolean {
  const half = Math.ceil(other.length / 2);
  const begins = other.length > 2 && one.slice(0, half) === other.slice(0, half);
  return one.length === other.length && one.length > 1 && (begins || one.slice(-half) === other.slice(-half));
}

/** What a text takes over from the question before: what that was about, but for its time where another is asked for, and for its goal where what was reached is. */
export function subjectFor(text: string, before: string): string {
  const folded = fold(text).trim();
  const subject = subjectOf(before);
  const timed = folded.search(PLACES.time) >= 0 ? blanked(subject, PLACES.time) : subject;
  return tidy(OF_PAST.test(folded) ? blanked(timed, GOALS) : timed);
}

/** A subject and what is asked of it, in Chinese where the subject is: which year? of 产业规模 asks 产业规模什么时候. */
function joined(subject: string, text: string): string {
  if (!holdsHan(subject)) return [subject, text].filter((words) => words !== '').join(', ');
  if (holdsHan(text)) return `${subject} ${text}`;
  const { matter, asking } = readEnglishMatter(fold(text));
  return tidy(asking.replace(MATTER, `${subject} ${matter.replace(ASKED, '').replace(ENDS, '')} `));
}

/** What a question is about, as it was typed: its words without those that only ask. */
function subjectOf(question: string): string {
  const folded = fold(question);
  const blank = blankFiller(folded.replace(ASKING, (asked) => ' '.repeat(asked.length)));
  const words = [...blank.matchAll(/(?:[^\s，。？！、；：,.?!;:]|\.(?=\d))+/gu)].filter(
    ([word]) => !isStopWord(word),
  );
  return words
    .map(({ index, 0: { length } }) => question.slice(index, index + length).replace(LEFT, ''))
    .filter((word) => !/^\p{Script=Han}?$/u.test(word) && !isStopWord(fold(word)))
    .join(' ');
}

/** What a question word leaves of its predicate: 要达到 of 要达到多少, 在 of 在哪个区. */
const LEFT = /(?:达到|[是有由为要到在])+$/u;

function put(words: string, { start, end }: Span, text: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** A text without what a pattern of folded words finds. */
function blanked(text: string, pattern: RegExp): string {
  return spansOf(fold(text), pattern).reduceRight((rest, place) => put(' ', place, rest), text);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
