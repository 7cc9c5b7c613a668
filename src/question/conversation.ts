import * as talk from '../lexicon/conversation.js';
import { MODALS } from '../lexicon/question-words.js';
import { anyOf, type WordList } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { ASKING, readOther } from './exchange.js';
import { blankFiller, isStopWord } from './filler.js';

/** `silence`: thanks or a sign; `more`: what else there is; `source`: a citation; `context`: the words around it; `follow-up`: a question that needs the last. */
export type Intent = 'silence' | 'greeting' | 'more' | 'source' | 'context' | 'follow-up' | 'question';

/** One of the words alone, or several with spaces between them. */
const alone = (words: WordList): RegExp => new RegExp(`^(?:${anyOf(words)})(?: (?:${anyOf(words)}))*$`, 'u');

const ALONE: readonly (readonly [Intent, RegExp])[] = [
  ['greeting', alone(talk.GREETINGS)],
  ['silence', alone(talk.THANKS)],
  ['more', alone(talk.MORE)],
  ['source', alone(talk.ASKS_SOURCE)],
  ['context', alone(talk.ASKS_CONTEXT)],
];
const BACK = new RegExp(anyOf(talk.POINTS_BACK), 'u');
const ON = new RegExp(anyOf(talk.FOLLOWS_UP), 'u');
const KNOWN = /\bthe [a-z]+\W*$/u;
const NOTHING = new RegExp(anyOf(talk.NAMES_NOTHING), 'gu');
const SIDES = new RegExp(anyOf(talk.NAMES_SIDES), 'gu');
const WORD = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu;

/** 为什么要建 names no more than 为什么建. */
const MODAL_START = new RegExp(`^[${MODALS}]+(?=\\p{Script=Han}$)`, 'u');

/** Reads what somebody says. */
export function readIntent(text: string): Intent {
  const folded = fold(text).trim();
  if (!/[\p{L}\p{N}]/u.test(folded))
    return /\p{Extended_Pictographic}/u.test(folded) ? 'silence' : 'question';
  const clauses = folded
    .split(/[\p{P}\p{S}]+/u)
    .map((clause) => clause.trim().replace(/[呀啊哦啦呢吧]+$/u, ''));
  const said = clauses.filter((clause) => clause !== '');
  const found = ALONE.find(([, pattern]) => said.every((clause) => pattern.test(clause)));
  if (found) return found[0];
  return opensFollowUp(text) || lacksSubject(text) || namesSides(text) ? 'follow-up' : 'question';
}

/** The longest matter, in characters, of a question that points back: 那是哪个区, 它的增长率. */
const SHORT = 12;

/** Whether a question takes the subject of the one before: it asks and names nothing, or points back. */
export function lacksSubject(text: string): boolean {
  const folded = fold(text).trim();
  const other = readOther(folded);
  if (other !== null) return other.kind !== 'thing';
  const matter = matterIn(folded);
  if (matter.length === 0) return folded.search(ASKING) >= 0;
  return BACK.test(folded) && matter.join('').length <= SHORT;
}

/** Whether a question names no more than a side of what was asked before, or one of its items: 最长几年, 第二个说什么. */
export function namesSides(text: string): boolean {
  const folded = fold(text).trim();
  return matterIn(folded.replace(SIDES, ' ')).length === 0 && folded.search(ASKING) >= 0;
}

/** Whether a question goes on from the one before by how it opens or ends, or by what it takes for known: how long is the cycle? */
export function opensFollowUp(text: string): boolean {
  const folded = fold(text).trim();
  return ON.test(folded) || (KNOWN.test(folded) && matterIn(folded).length === 1);
}

/** The words of a folded question that name something. */
function matterIn(folded: string): string[] {
  const rest = blankFiller(folded.replace(ASKING, ' ')).replace(NOTHING, ' ');
  const words: readonly string[] = rest.match(WORD) ?? [];
  const bare = words.map((word) => word.replace(MODAL_START, ''));
  return bare.filter((word) => !isStopWord(word) && !/^\p{Script=Han}?$/u.test(word));
}
