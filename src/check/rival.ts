import { PACES_EACH, PACES_OF_TIME } from '../lexicon/everyday-words.js';
import { OF_WHICH } from '../lexicon/narrowings.js';
import { FORBIDS, WITHHOLDS } from '../lexicon/negations.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { type Amount, daysOf, isAlike } from './amount.js';
import { isOfSum, isOfYearBefore, isOnOther, isOnOtherSide } from './apart.js';
import { CASE } from './cases.js';
import type { Claimed } from './claim.js';
import { boundsDiffer, compareAmounts, isBareSum, isOfTwo, numbersEqual } from './compare.js';
import { heldIn, holdsOwn, isHeldBy, leftOf, namesNothing, ownWords } from './gist.js';
import { isDoubted } from './judge.js';
import { type Judgement, judgement } from './judgement.js';
import type { Near } from './near.js';
import { amountsBeside, ofDocument, type Said, type Table } from './table.js';
import { SLOT, spellingsOf } from './words.js';

/** A claim of one amount in everyday words. */
type Rated = {
  readonly claim: Claimed;
  readonly mine: Amount;
  /** Its words that neither the title nor any rule says. */
  readonly own: string;
  readonly table: Table;
};

/** A statement that speaks of all that a claim does, and its amount of that kind. */
type Rival = { readonly said: Said; readonly stated: Amount; readonly held: number };

const FORBID = new RegExp(anyOf([...FORBIDS, ...WITHHOLDS]), 'u');
/** The fewest own characters of a claim that its rival has to hold. */
const LEAST_HELD = 3;
/** The share of them by which another statement with the claimed amount may be what it means. */
const SUPPORTING = 0.5;

/**
 * Judges a claim in everyday words by the one statement that speaks of all that it does, with another amount. Such words tell
 * only that it is not so; null where the document may say its amount of the same, or nothing of it.
 */
export function judgeRival(claim: Claimed, table: Table, near: Near): Judgement | null {
  const mine = only(claim.amounts);
  if (!mine || mine.isVague || mine.role === 'baseline' || isDoubted(claim)) return null;
  if (mine.isOpen && daysOf(mine) === null) return null;
  const rated = { claim, mine, own: ownWords(claim.gist, table.name), table };
  const best = rivalsOf(rated, near).reduce<Rival | null>((a, b) => (a && a.held >= b.held ? a : b), null);
  if (
    !best ||
    best.held < LEAST_HELD ||
    isOnOtherSide(claim.sentence, best.said) ||
    isOnOther(claim, best.said) ||
    isOfYearBefore(claim, best.said) ||
    // 12周岁以下不得骑行 says no number of 13岁可以骑行.
    FORBID.test(claim.text) !== FORBID.test(best.said.text)
  )
    return null;
  const isOther = differs(mine, best.stated) && !isOfTwo(mine, amountsBeside(best.said, table));
  if (!isOther || table.statements.some((one) => supports(one, best, rated))) return null;
  return judgement('differs', 'number', best.said, mine, best.stated);
}

/** The statements of the nearest sentences that speak of all that a claim does. */
function rivalsOf({ claim, mine, table }: Rated, near: Near): Rival[] {
  const found = near.find([{ word: claim.gist }, ...claim.words]);
  const sentences = new Set(found.map(({ sentence }) => sentence));
  const all = table.statements.filter(({ sentence }) => sentences.has(sentence));
  return all.flatMap((said) => {
    const stated = statedIn(said, mine, claim.gist);
    const isOfOtherYear = stated !== null && compareAmounts(mine, stated).differs.includes('year');
    const item = all.filter(({ sentence }) => sentence === said.sentence);
    if (
      !stated ||
      isOfOtherYear ||
      isOfSum(claim, said) ||
      !claim.others.every((one) => isSaidBefore(one, said, item))
    )
      return [];
    const scope = [scopeOf(said), ...said.above, ofDocument(table)].join('\n');
    const whole = item.map(({ text }) => text).join('\n');
    const gist = asPlanned(claim, scope);
    const isHeld = isHeldBy(scope, gist, whole) && holdsOwn(scope, claim.words) && isOfPace(gist, said.text);
    return isHeld ? [{ said, stated, held: heldIn(ownWords(gist, table.name), scopeOf(said)) }] : [];
  });
}

/** A gist with each everyday word that a text does not hold as the text says it. */
function asPlanned({ gist, words }: Claimed, text: string): string {
  const spoken = words.filter(({ word, chinese }) => !chinese && (word.length < 2 || !text.includes(word)));
  return spoken.reduce((rest, one) => {
    const planned = spellingsOf(one).findLast((spelling) => spelling !== one.word && text.includes(spelling));
    return planned === undefined ? rest : rest.replace(one.word, planned);
  }, gist);
}

/** The one amount that is of the same kind; of several the one behind the same two characters, as 每平方米. */
function statedIn({ text, amounts }: Said, mine: Amount, gist: string): Amount | null {
  const alike = amounts.filter((one) => isAlike(mine, one) || isBareSum(mine, one));
  if (alike.length < 2) return alike[0] ?? null;
  const before = gist.slice(0, gist.indexOf(SLOT)).slice(-2);
  const places = text.split(SLOT);
  const isBound = (one: Amount, at: number): boolean => alike.includes(one) && places[at]!.endsWith(before);
  return only(amounts.filter(isBound)) ?? null;
}

/** A statement with the clauses before it that have no amount of their own; a part with the whole that it is of. */
function scopeOf(said: Said): string {
  return [said.text, ...leadsOf(said)].join('\n');
}

function leadsOf({ text, before }: Said): readonly string[] {
  const isWhole = (at: number): boolean => text.startsWith(OF_WHICH) && at + 1 === before.length;
  return before.filter((clause, at) => !clause.includes(SLOT) || CASE.test(clause) || isWhole(at));
}

/** Whether the item of a statement says another amount of the claim, such as a condition, up to it. */
function isSaidBefore(mine: Amount, said: Said, item: readonly Said[]): boolean {
  return item.some(
    (one) =>
      (one.text === said.text || said.before.includes(one.text)) &&
      one.amounts.some((other) => isNumber(mine, other)),
  );
}

const PACE = new RegExp(anyOf(PACES_EACH), 'gu');
const PACE_OF_TIME = new RegExp(anyOf(PACES_OF_TIME), 'gu');

/** Whether both are for each of the same, and for the same time; 一年 of a claim need not be 每年. */
function isOfPace(gist: string, text: string): boolean {
  const [mine, theirs] = [gist, text].map((words): readonly string[] => words.match(PACE) ?? []);
  const isSaid = (pace: string): boolean => mine!.includes(pace) || mine!.includes(pace.replace('每', '一'));
  return (
    mine!.every((pace) => pace.startsWith('一') || theirs!.includes(pace)) &&
    (text.match(PACE_OF_TIME) ?? []).every(isSaid)
  );
}

function differs(mine: Amount, other: Amount): boolean {
  const { differs, unsure } = compareAmounts(mine, other);
  // Another number of the same year is none that is only wished for.
  const isOpen = unsure.some((reason) => reason !== 'tense' || mine.year === null || !other.isYearNamed);
  // A time in another unit is often that of another thing: a wait of 40分钟 and a change within 3天.
  if (daysOf(mine) !== null && mine.unit !== other.unit) return false;
  return ['number', 'bound'].includes(differs.join()) && !isOpen;
}

/** Whether a statement with the claim's amount may be what the claim means; one in the rival's sentence may be of something else. */
function supports(other: Said, { said, held }: Rival, { claim, mine, own }: Rated): boolean {
  if (!other.amounts.some((one) => isNumber(mine, one))) return false;
  if (other.sentence !== said.sentence)
    return (
      heldIn(own, [other.text, ...other.before, ...other.above].join('\n')) >= SUPPORTING * heldIn(own, own)
    );
  const missed = leftOf(own, scopeOf(said)).filter((words) => words.length > 1);
  return (
    !isOfItself(other, said, claim.gist) ||
    heldIn(own, scopeOf(other)) >= held ||
    missed.some((words) => heldIn(words, other.text) > 0)
  );
}

/** Whether an amount is the claimed one, or leaves it open. */
function isNumber(mine: Amount, other: Amount): boolean {
  if (numbersEqual(mine, other)) return !boundsDiffer(mine, other);
  const { differs, unsure } = compareAmounts(mine, other);
  return isAlike(mine, other) && differs.length === 0 && !unsure.includes('unit');
}

/** Whether a statement has a subject that neither the claim nor a clause before its rival names: 家庭农场，按每亩130元补贴. */
function isOfItself(other: Said, said: Said, gist: string): boolean {
  return (
    leadsOf(other).some(
      (clause) => clause !== said.text && !said.before.includes(clause) && !namesNothing(clause),
    ) || leftOf(other.text, gist).some((words) => !namesNothing(words))
  );
}
