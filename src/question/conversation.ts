import * as talk from '../lexicon/conversation.js';
import { MODALS, OPENS_QUESTION } from '../lexicon/question-words.js';
import { anyOf, type WordList } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { ASKING, isArticle, readOther } from './exchange.js';
import { blankFiller, isStopWord } from './filler.js';

/** `silence`: thanks or a sign; `more`: what else there is; `source`: a citation; `context`: the words around it; `doubt`: whether it is so; `follow-up`: a question that needs the last. */
export type Intent =
  | 'silence'
  | 'greeting'
  | 'more'
  | 'source'
  | 'context'
  | 'doubt'
  | 'follow-up'
  | 'question';

/** A few such words alone; English ones have spaces between them. */
const alone = (words: WordList): RegExp =>
  new RegExp(`^(?:(?:${anyOf(words)})(?: |$|(?<=\\p{Script=Han})(?=\\p{Script=Han}))){1,4}$`, 'u');

const ALONE: readonly (readonly [Intent, RegExp])[] = [
  ['greeting', alone(talk.GREETINGS)],
  ['silence', alone(talk.THANKS)],
  ['more', alone(talk.MORE)],
  ['source', alone(talk.ASKS_SOURCE)],
  ['context', alone(talk.ASKS_CONTEXT)],
  ['doubt', alone(talk.ASKS_IF_TRUE)],
];
const DOUBTED = new RegExp(`(?<![\\p{P}\\s])[\\p{P}\\s]+(?:${anyOf(talk.ASKS_IF_TRUE)})[\\p{P}\\s]*$`, 'u');
const BACK = new RegExp(anyOf(talk.POINTS_BACK), 'u');
const ON = new RegExp(anyOf(talk.FOLLOWS_UP), 'u');
const KNOWN = /\bthe [a-z]+\W*$/u;
const NOTHING = new RegExp(anyOf(talk.NAMES_NOTHING), 'gu');
const SIDES = new RegExp(anyOf(talk.NAMES_SIDES), 'gu');
const HAN = /\p{Script=Han}/u;
const WORD = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu;

/** 为什么要建 names no more than 为什么建. */
const MODAL_START = new RegExp(`^[${MODALS}]+(?=\\p{Script=Han}$)`, 'u');

const OPENING = new RegExp(`^(?:${anyOf(OPENS_QUESTION)}|那么?|麻烦)`, 'u');

/** Reads what somebody says. */
export function readIntent(text: string): Intent {
  const folded = fold(text).trim();
  if (!/[\p{L}\p{N}]/u.test(folded))
    return /\p{Extended_Pictographic}/u.test(folded) ? 'silence' : 'question';
  const clauses = folded.split(/[\p{P}\p{S}]+/u).map((clause) =>
    clause
      .trim()
      .replace(OPENING, '')
      .replace(/(?<=.)[呀啊哦啦呢吧]+$/u, ''),
  );
  const said = clauses.filter((clause) => clause !== '');
  const found = ALONE.find(([, pattern]) => said.every((clause) => pattern.test(clause)));
  if (found) return found[0];
  if (doubtedIn(text) !== null) return 'doubt';
  return opensFollowUp(text) || lacksSubject(text) || namesSides(text) ? 'follow-up' : 'question';
}

/** The fewest characters of something said of which it is asked whether it is so. */
const SAID = 8;

/** What a text says before it asks whether that is so: 建成停车场20座，对吗; null where it says nothing, or asks more. */
export function doubtedIn(text: string): string | null {
  const end = fold(text).search(DOUBTED);
  const said = text.slice(0, Math.max(0, end)).trim();
  return said.length >= SAID && fold(said).search(ASKING) < 0 ? said : null;
}

/** The longest matter, in characters, of a question that points back: 那是哪个区, 它的增长率. */
const SHORT = 12;

/** Whether a question takes the subject of the one before: it asks and names nothing, or points back. */
export function lacksSubject(text: string): boolean {
  const folded = fold(text).trim();
  const other = readOther(folded);
  if (other !== null) return other.corrects || (other.kind !== 'thing' && !isArticle(other));
  const matter = matterIn(folded);
  if (matter.length === 0) return folded.search(ASKING) >= 0;
  return BACK.test(folded) && matter.join('').length <= SHORT;
}

/** Whether a question names no more than a side of what was asked before, or one of its items: 最长几年, 第二个说什么. */
export function namesSides(text: string): boolean {
  const folded = fold(text).trim();
  const asks = folded.search(ASKING) >= 0 || /呢[?？]?$/u.test(folded);
  return asks && matterIn(folded.replace(SIDES, ' ')).length === 0;
}

/** Whether a question goes on from the one before by how it opens or ends, by what it takes for known (how long is the cycle?), or may do so as it says little. */
export function opensFollowUp(text: string): boolean {
  const folded = fold(text).trim();
  if (ON.test(folded) || readOther(folded) !== null) return true;
  return saysLittle(text) || (KNOWN.test(folded) && matterIn(folded).length === 1);
}

/** The most characters of the matter of a question that may go on from another: 多久能批下来. */
const LITTLE = 4;

/** Whether a question names so little that it may go on from another, and opens as none that does. */
export function saysLittle(text: string): boolean {
  const folded = fold(text).trim();
  const [matter = '', ...more] = matterIn(folded);
  const isShort = more.length === 0 && matter.length <= LITTLE && HAN.test(matter);
  return isShort && !ON.test(folded) && folded.search(ASKING) >= 0;
}

/** The words of a folded question that name something. */
function matterIn(folded: string): string[] {
  const rest = blankFiller(folded.replace(ASKING, ' ')).replace(NOTHING, ' ');
  const words: readonly string[] = rest.match(WORD) ?? [];
  const bare = words.map((word) => word.replace(MODAL_START, ''));
  return bare.filter((word) => !isStopWord(word) && !/^\p{Script=Han}?$/u.test(word));
}
