import { firstFound } from '../first-found.js';
import { NUMBERED } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoBy } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { beginsInAction } from '../outline/subjects.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import { judgeAbout } from './about.js';
import { CASE } from './cases.js';
import {
  AS_WRITTEN,
  type Claimed,
  hasNoSubject,
  joined,
  type Preceding,
  type ReadAs,
  readClaim,
  saysSomething,
  wordingOf,
} from './claim.js';
import type { Verdict } from './finding.js';
import { isDecided, judge, OF_OTHER } from './judge.js';
import { type Judgement, judgement } from './judgement.js';
import type { Near } from './near.js';
import { judgeRival } from './rival.js';
import { IS_SOURCE, readSources, settleBy } from './source.js';
import { asSaying, findVerbatim, isForeign, type Table } from './table.js';
import { type ClaimVocabulary, SLOT } from './words.js';

/** A document prepared for checks. */
export type Indexed = { readonly entry: ParsedDocument; readonly table: Table; readonly near: Near };

/** A sentence with what those before set for it. */
export type PlacedSentence = { readonly sentence: string; readonly before: Preceding };

/** The findings on a sentence, and its parts that cannot be checked. */
type CheckedSentence = { readonly checked: readonly Judgement[]; readonly left: readonly string[] };

/** Judges each statement of a sentence by every document and keeps the surest verdict. */
export function checkSentence(
  placed: PlacedSentence,
  documents: readonly Indexed[],
  vocabulary: ClaimVocabulary,
): CheckedSentence {
  const { sentence, before } = placed;
  const claimIn = readingsOf(placed, vocabulary);
  const statements = claimIn(AS_WRITTEN);
  const named = placesIn(vocabulary.spell(fold(sentence)), documents);
  const sourced = readSources(sentence);
  const saying = before.year === null ? asSaying(sourced.rest) : '';
  const asked = { ...placed, named, saying, claimIn, settle: settleBy(sourced, documents, vocabulary) };
  const likely = speaking(documents, statements, named);
  const verbatim = firstFound(likely, (one) => judgeVerbatim(asked, one));
  if (verbatim) return { checked: [verbatim], left: [] };
  const all: (readonly Judgement[])[] = [];
  const isMatched = (at: number): boolean => all.some((judged) => judged[at]?.verdict === 'matches');
  for (const one of likely)
    if (!statements.every((_, at) => isMatched(at))) all.push(judgeSentence(asked, one));
  const best = statements.map((_, at) => surest(all.flatMap((judged) => judged[at] ?? [])));
  const isOpen = (at: number): boolean =>
    statements[at]!.amounts.length === 0 &&
    (IS_SOURCE.test(statements[at]!.text) || !isTold(best[at]!, before));
  const said = statements.flatMap((one, at) => (saysSomething(one) ? [at] : []));
  const open = said.filter(isOpen);
  const left = open.map((at) => clauseOf(sentence, statements[at]!));
  return {
    checked: said.filter((at) => !isOpen(at)).map((at) => best[at]!),
    left: open.length === said.length ? [sentence] : left,
  };
}

/** How many documents to ask each; of more only those with similar words. */
const FEW = 10;
const LEAST_LIKE = 0.6;

/** The documents whose statements share most with the claim, and those that it names. */
function speaking(
  documents: readonly Indexed[],
  claims: readonly Claimed[],
  named: readonly string[],
): Indexed[] {
  if (documents.length <= FEW) return [...documents];
  const words = claims.map((claim) => claim.words);
  const shares = documents.map(({ near }) => words.map(near.most));
  const most = words.map((_, at) => Math.max(...shares.map((share) => share[at]!)));
  return documents.filter(({ table: { place } }, index) => {
    const isNamed = place !== null && named.includes(place);
    return isNamed || shares[index]!.some((share, at) => share >= LEAST_LIKE * most[at]!);
  });
}

/** The words of a clause, as they were written where they are as long as they are read. */
function clauseOf(sentence: string, { sentence: read, span }: Claimed): string {
  return slice(read.length === sentence.length ? sentence : read, span);
}

/** Reads a sentence for a document, by its 今年 and its place. */
type Readings = (readAs: ReadAs) => readonly Claimed[];

function readingsOf({ sentence, before }: PlacedSentence, vocabulary: ClaimVocabulary): Readings {
  const readings = new Map<string, readonly Claimed[]>();
  return (readAs) => {
    const key = `${readAs.now} ${readAs.place}`;
    const read = readings.get(key) ?? readClaim(sentence, before, readAs, vocabulary);
    readings.set(key, read);
    return read;
  };
}

/** A sentence with its readings, the places of documents that it names, and what of it may stand word for word in one. */
type AskedSentence = PlacedSentence & {
  readonly claimIn: Readings;
  readonly named: readonly string[];
  readonly saying: string;
  readonly settle: (judged: Judgement, indexed: Indexed) => Judgement;
};

/** The places of the documents that a sentence names. */
function placesIn(sentence: string, documents: readonly Indexed[]): string[] {
  const folded = fold(sentence);
  return documents.flatMap(({ table: { place } }) =>
    place !== null && folded.includes(place.slice(0, -1)) ? [place] : [],
  );
}

/** Cuts a sentence where it goes on about the place of another document: 甲市…，乙市…. */
export function cutAtPlaces(sentence: string, documents: readonly Indexed[]): string[] {
  const places = placesIn(sentence, documents).map((place) => place.slice(0, -1));
  const names = new Set(places);
  if (names.size < 2) return [sentence];
  return sentence.split(new RegExp(`[，,；;](?=\\s*(?:${anyOf([...names])}))`, 'u'));
}

/** The claims of a sentence as a document is to read them, and whether it knows of the places and bodies that are named. */
function understand({ sentence, before, named, claimIn }: AskedSentence, { entry, table }: Indexed) {
  const published = entry.document.date;
  const now = published === null || !sentence.includes('年') ? null : Number(published.slice(0, 4));
  const isOwn = table.place !== null && named.includes(table.place);
  const names = [...before.names, ...named.map((place) => place.slice(0, -1))];
  return {
    claims: claimIn({ now, place: isOwn ? table.place : null }),
    isOther: isForeign(names, table),
    // 北京支持朝阳区建设… is of Beijing, and may name another district than the plan.
    isNamed: isOwn || names.some((one) => table.name.includes(one)),
  };
}

/** The verdict where a document says a sentence word for word; null where it does not. */
function judgeVerbatim(asked: AskedSentence, indexed: Indexed): Judgement | null {
  const said = findVerbatim(asked.saying, indexed.table);
  if (!said) return null;
  const { claims, isOther } = understand(asked, indexed);
  const judged = asked.settle(judgement('matches', 'subject', said, claims[0]?.amounts[0]), indexed);
  return isOther || judged.verdict !== 'matches' ? null : judged;
}

function judgeSentence(asked: AskedSentence, indexed: Indexed): readonly Judgement[] {
  const { claims, isOther, isNamed } = understand(asked, indexed);
  // A place or organisation that the document does not know.
  const others = claims.map(({ amounts }) => judgement('absent', 'name', null, amounts[0]));
  if (isOther && !isNamed) return others;
  const judged = judgeAll(claims, indexed).map((one) => asked.settle(one, indexed));
  return isOther ? judged.map((one, at) => (claims[at]!.amounts.length > 0 ? others[at]! : one)) : judged;
}

/** Judges the statements of a sentence, all together where the document says in one clause what they say in two. */
function judgeAll(claims: readonly Claimed[], indexed: Indexed): readonly Judgement[] {
  const { entry, table, near } = indexed;
  const judgeOne = memoBy(wordingOf, (claim: Claimed): Judgement => {
    const judged = judge(claim, table, near.find(claim.words));
    return isDecided(judged.verdict) ? judged : (judgeRival(claim, table, near) ?? judged);
  });
  const whole = joined(claims);
  // What only a case joins to the next: 支持协会出题，高校答题 is not said of 支持高校出题，协会答题.
  const isOfCase = claims[0] !== undefined && CASE.test(claims[0].text);
  const alone = (whole ? near.find(whole.words) : []).map((said) => ({
    ...said,
    before: isOfCase ? said.before : [],
  }));
  const together = whole && judge(whole, table, alone);
  if (together && isDecided(together.verdict)) return claims.map(() => together);
  const judged = claims.map((claim) => judgeAbout(claim, entry, table) ?? judgeOne(claim));
  return judged.map((one, at) => {
    // What only says in which case the next holds (城区以外，禁止露营) says and denies nothing by itself.
    const next = CASE.test(claims[at]!.text) ? judged[at + 1] : undefined;
    const isCase = next && (one.verdict === 'differs' || next.verdict !== 'matches' || !areOfOne(one, next));
    const isApart = at > 0 && areApart(claims[at - 1]!, claims[at]!, judged[at - 1]!, one);
    // 从10%提高到12% says both or nothing.
    const isHalf = claims[at]!.amounts[0]?.role === 'baseline' && judged[at + 1]?.verdict !== 'matches';
    return isCase || isApart || (isHalf && one.verdict === 'matches') ? { ...one, ...OF_OTHER } : one;
  });
}

/** Whether two statements of a claim, if they match, match what one sentence says. */
function areOfOne(a: Judgement, b: Judgement): boolean {
  const [one, other] = [a.said, b.said];
  const isOne =
    one?.section.document === other?.section.document && one?.sentence.start === other?.sentence.start;
  return a.verdict !== 'matches' || b.verdict !== 'matches' || isOne;
}

/**
 * Whether two clauses of a claim match what different items say: 一级企业，奖励3万元 of 一级企业，奖励5万元；二级企业，奖励3万元. What only says
 * whom or when the next is about has to stand in the item of the next; other clauses may stand in two sentences.
 */
function areApart(before: Claimed, claim: Claimed, first: Judgement, next: Judgement): boolean {
  const isSame = before.span === claim.span;
  const goesOn = isSame || hasNoSubject(claim);
  const isSubject = goesOn && !beginsInAction(before.text);
  const isLead = !isSame && (before.amounts.length === 0 || CASE.test(before.text) || isSubject);
  // 孵化企业50家、集聚人才300人 are two goals.
  const isGoal = [before, claim].every(({ text }) => OPENS_IN_GOAL.test(text));
  return !areOfOne(first, next) ? isLead : (isLead || goesOn) && !isGoal && areOfTwoItems(first, next);
}

const OPENS_IN_GOAL = new RegExp(`^(?:${anyOf(NUMBERED)})[^${SLOT}]`, 'u');

/** Whether two statements of a sentence stand in different items of a list. */
function areOfTwoItems({ said: first }: Judgement, { verdict, said: next }: Judgement): boolean {
  if (verdict !== 'matches' || !first?.span || !next?.span || first.sentence !== next.sentence) return false;
  const [from, to] = first.span.start < next.span.start ? [first, next] : [next, first];
  const { start } = next.sentence;
  return /[；;]/u.test(next.section.document.text.slice(start + from.span!.end, start + to.span!.start));
}

/** Whether something can be told of a statement without an amount. */
function isTold(judgement: Judgement, { names }: Preceding): boolean {
  const [reason] = judgement.reasons;
  return isDecided(judgement.verdict) || reason === 'year' || (reason === 'name' && names.length > 0);
}

const ORDER: readonly Verdict[] = ['matches', 'differs', 'unsure', 'absent'];

/** The surest verdict; a claim that differs from two documents may be about either. */
function surest(all: readonly Judgement[]): Judgement {
  const best = all.reduce(
    (a, b) => (rank(b) < rank(a) ? b : a),
    all[0] ?? judgement('absent', 'subject', null),
  );
  const isOpen = best.verdict === 'differs' && all.some((one) => one !== best && one.stated !== null);
  return isOpen ? { ...best, verdict: 'unsure', reasons: ['name'] } : best;
}

function rank({ verdict, said }: Judgement): number {
  return 2 * ORDER.indexOf(verdict) + (said ? 0 : 1);
}
