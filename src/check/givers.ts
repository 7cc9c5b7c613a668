import { ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { CEILINGS } from '../lexicon/claim-doubts.js';
import { PLAIN_BOUNDS } from '../lexicon/comparators.js';
import { MEASURED_NOUNS } from '../lexicon/narrowings.js';
import { MAKES } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { LEVEL } from './layout.js';
import { SLOT } from './parts.js';
import type { Said } from './table.js';
import type { Lexeme } from './words.js';

/** Whom something is given or done to, at the start of a clause: 为企业提供, 给予企业, but not 标准为30元. */
const RECEIVER = new RegExp(
  `(?:^|(?<=[，、]|鼓励|支持|引导|[要将会]))[为对向给](?=\\p{Script=Han}{2})|给予(?!${anyOf([...Object.values(PLAIN_BOUNDS), ...CEILINGS])}|一次性)(?=\\p{Script=Han}{2})`,
  'u',
);
/** 由市财政局监督: the body that opens a statement does what it says. */
export const OPENS_WITH_BODY = new RegExp(
  `^(?:第\\p{Script=Han}{1,5}条)?由?[市省县区州]\\p{Script=Han}{1,8}?(?:${anyOf(ORGAN_ENDINGS)})`,
  'u',
);
const GIVES = /由|给予|提供/u;

/**
 * Whether giver and receiver change places: 由企业提供 is not 为企业提供.
 * @param before the clauses before the statement
 */
export function isTurned(claim: string, stated: string, before: readonly string[]): boolean {
  const [isMine, isTheirs] = [claim, stated].map((text) => RECEIVER.test(text));
  if (isTheirs && !isMine) return GIVES.test(claim);
  return isMine === true && !isTheirs && !before.some((clause) => RECEIVER.test(clause));
}

const OPENS_WITH_PLACE = new RegExp(
  `^(?:在|依托)?(?<place>(?![全各本我立围])\\p{Script=Han}{2,6}?(?:[新城]区|[县区镇乡]|口岸))(?=${anyOf(MAKES)}|通过|依托|率先|加快)`,
  'u',
);

/** Whether the clauses before begin with a place that a claim does not name: 东湖高新区打造集聚区，建成社区3个. */
export function isOfPlace(claim: string, before: readonly string[]): boolean {
  const place = OPENS_WITH_PLACE.exec(before[0] ?? '')?.groups?.place;
  return place !== undefined && !claim.includes(place);
}

const IS_BARE = new RegExp(`^(?:${anyOf(MEASURED_NOUNS)})[^，]{0,4}${SLOT}$`, 'u');

/** Whether a claim is on all of a place (全省产能) and the statement on what the clause before it names: 甲公司投产，产能占30%. */
export function isOfAll(words: readonly Lexeme[], { text, before }: Said): boolean {
  const all = words.find(({ word }) => LEVEL.test(word))?.word;
  return all !== undefined && IS_BARE.test(text) && before.length > 0 && !before.join('').includes(all);
}
