import { FORBIDS, NARROWS_RULE, WITHHOLDS } from '../lexicon/negations.js';
import { MAY_CHARACTERS } from '../lexicon/permissions.js';
import { anyOf } from '../lexicon/word-list.js';
import { UNKNOWN } from '../text/words.js';
import { compareCases, isOnOther } from './apart.js';
import type { Claimed } from './claim.js';
import { heldIn, isHeldBy, leftOf, ownWords } from './gist.js';
import { isDoubted } from './judge.js';
import { type Judgement, judgement } from './judgement.js';
import { PERMITS } from './lay.js';
import type { Near } from './near.js';
import { ofDocument, type Said, type Table } from './table.js';
import type { Lexeme } from './words.js';

const FORBID = new RegExp(anyOf([...FORBIDS, ...WITHHOLDS]), 'gu');
const MAY_DO = new RegExp(`^[${MAY_CHARACTERS}]|[${MAY_CHARACTERS}]$`, 'u');
const NARROWS = new RegExp(anyOf(NARROWS_RULE), 'u');

type Rule = 'allows' | 'forbids' | null;

/** What a text says of its deed by a word that allows or forbids; null for neither. */
export function ruleIn(text: string, words: readonly Lexeme[]): Rule {
  if (text.search(FORBID) >= 0) return 'forbids';
  const isAllowed = words.some(
    ({ word, tag }) => PERMITS.test(word) || (tag === UNKNOWN && MAY_DO.test(word)),
  );
  return isAllowed ? 'allows' : null;
}

/** The share of a claim's own characters that the rule itself has to hold, and the fewest of them that tell what it is on. */
const MOST_OF_CLAIM = 0.5;
const LEAST_OWN = 4;
/** How many characters a rule without a list may say more. */
const MOST_LEFT = 12;

/** Judges a claim in everyday words that something is allowed by the rule that forbids all of it, or the other way round. */
export function judgePermission(claim: Claimed, table: Table, near: Near): Judgement | null {
  const mine = ruleIn(claim.text, claim.words);
  if (mine === null || claim.amounts.length + claim.dates.length > 0 || isDoubted(claim)) return null;
  const own = ownWords(claim.gist, table.name);
  const size = heldIn(own, own);
  const isOnIt = ({ text }: Said): boolean => heldIn(own, text) >= MOST_OF_CLAIM * size;
  const ruleOf = (one: Said): Rule => ruleIn(one.text, table.wordsOf(one));
  const isTurned = (one: Said): boolean => {
    const theirs = ruleOf(one);
    return theirs !== null && theirs !== mine && one.amounts.length === 0 && isOnIt(one);
  };
  const found = near.find([{ word: claim.gist }]);
  const said = found.find(
    (one) => isTurned(one) && isOfDeed(one, table.wordsOf(one), claim.words) && isWhole(one, claim, table),
  );
  if (!said || size < LEAST_OWN || isOnOther(claim, said)) return null;
  const isAgreed = table.statements.some(
    (one) =>
      ruleOf(one) === mine && heldIn(own, [one.text, ...one.before].join('\n')) >= MOST_OF_CLAIM * size,
  );
  return isAgreed ? null : judgement('differs', 'negated', said);
}

/** Whether a claim says what a rule forbids or allows: the first verb behind that, of a list any word. A part of it is enough: 带 says 携带, 推行 does not say 停放. */
function isOfDeed(said: Said, rule: readonly Lexeme[], claim: readonly Lexeme[]): boolean {
  const isRule = ({ word }: Lexeme): boolean => word.search(FORBID) >= 0 || PERMITS.test(word);
  const behind = rule.slice(rule.findIndex(isRule) + 1).filter((one) => !isRule(one));
  const deed = behind.find(({ tag }) => tag.startsWith('v'));
  const deeds = said.text.includes('、') ? behind.filter(({ word }) => word.length > 1) : deed ? [deed] : [];
  const own = claim.filter(
    (one) => deeds.some(({ word }) => word === one.word) || !(NOUN.test(one.tag) || isRule(one)),
  );
  return (
    deeds.length === 0 ||
    own.some(({ word }) => [...word].some((one) => deeds.some((other) => other.word.includes(one))))
  );
}

const NOUN = /^n/u;

/** Whether a rule is on all that a claim speaks of, and neither on a part of it nor in a case that the claim does not tell. */
function isWhole(said: Said, claim: Claimed, table: Table): boolean {
  const scope = [said.text, ...said.before, ofDocument(table)].join('\n');
  const left = leftOf(said.text, claim.gist).map((words) => words.replace(FORBID, ''));
  const isNarrow =
    left.some((words) => NARROWS.test(words)) ||
    (!said.text.includes('、') && left.join('').length > MOST_LEFT);
  return (
    !isNarrow &&
    isHeldBy(scope, withoutKinds(claim, scope), said.text) &&
    compareCases(claim, said).unsure.length === 0
  );
}

/** A gist without nouns that only name a kind of what a rule is on: 宠物犬 is a 犬. */
function withoutKinds({ gist, words }: Claimed, scope: string): string {
  const isNoun = (one: Lexeme | undefined): one is Lexeme => /^n/u.test(one?.tag ?? '');
  const kinds = words.filter((one, at) => {
    const next = words[at + 1];
    return isNoun(one) && isNoun(next) && !scope.includes(one.word) && scope.includes(next.word);
  });
  return kinds.reduce((rest, { word }) => rest.replace(word, ''), gist);
}
