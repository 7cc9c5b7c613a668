import { EACH_BODY, NAMED_DEPARTMENT, NAMED_PLACES, SITES } from '../lexicon/answer-shapes.js';
import {
  ALTOGETHER,
  ASKS_ISSUE,
  ASKS_OWNER,
  ASKS_SITE,
  LEADING,
  OWNER_LABELS,
  SAYS_ALTOGETHER,
} from '../lexicon/asking.js';
import { AUTHORITIES, COMPANIES, DEPARTMENT, INSTITUTIONS, OWNERS } from '../lexicon/bodies.js';
import { CEILINGS } from '../lexicon/claim-doubts.js';
import { AFTER_WORDS, BOUND_WORDS, BOUNDS_AFTER, LEVEL_WITH } from '../lexicon/comparators.js';
import { AMOUNT_NUMERALS, DIGITS, FEW, YEAR_DIGITS } from '../lexicon/numerals.js';
import { ALL_OF, WHICH } from '../lexicon/question-words.js';
import { OTHER_UNITS, UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { mergeNeighbours } from '../merge-neighbours.js';
import type { Question } from '../question/question.js';
import { type Span, slice, spansOf } from '../text/span.js';
import { blankTerms } from '../text/term-days.js';

/** The longest span to point at, in UTF-16 code units; longer ones point at nothing. */
const MAX_POINTED = 30;

/** The longest row of places. */
const MAX_PLACES = 60;

const NUMERAL = `(?:(?:[\\d${AMOUNT_NUMERALS}]|${FEW})+(?:[.,．:：]\\d+)*[${AMOUNT_NUMERALS}]*)`;
const RANGE = `${NUMERAL}(?:\\s*[-—～~–至到]{1,2}\\s*${NUMERAL})?`;
const ABOUT = `(?:${anyOf(Object.values(BOUND_WORDS).flat())}|高达|百分之)?`;
const BOUND = `(?:${anyOf(AFTER_WORDS)}|之多)?`;
const UNIT_HERE = `(?:${UNIT}|${anyOf(OTHER_UNITS)})?`;
const [AT_LEAST, AT_MOST] = BOUNDS_AFTER.map(([, words]) => anyOf(words));
/** The lower end of 一百元以上五百元以下. */
const FROM = `(?:${NUMERAL}\\s*${UNIT_HERE}(?:${AT_LEAST})(?=${RANGE}\\s*${UNIT_HERE}(?:${AT_MOST})))?`;
/** Articles and items are numbered, not counted: 第二十八条, 10.建设. */
const MEASURE = new RegExp(
  `(?<!第[\\d${AMOUNT_NUMERALS}]*)(?!\\d{1,2}[.．)、]\\s*\\p{Script=Han})${ABOUT}${FROM}${RANGE}\\s*[多余]?\\s*${UNIT_HERE}${BOUND}|${anyOf(LEVEL_WITH)}`,
  'gu',
);
const DAY =
  '\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?(?:\\s*(?:上午|下午|晚上?)?\\s*\\d{1,2}\\s*[时点:]\\s*\\d{0,2}分?)?';
const YEAR = `(?:公元前?|西元前?)?\\s*(?:\\d{2,4}|[${YEAR_DIGITS}]{4})\\s*(?:年代?|学年)[初末底中]?`;
const DATE = new RegExp(
  `(?:自|从)?(?:${YEAR}(?:\\s*${DAY})?|${DAY}|\\d{1,2}[日号]|\\d{1,2}\\s*世纪(?:\\s*\\d{2}\\s*年代)?[初末中]?|即日)(?:起)?(?:\\s*[-—～~–至到]{1,2}\\s*(?:${YEAR}(?:\\s*${DAY})?|${DAY}|\\d{1,2}[日号]))?`,
  'gu',
);
const NAMED = /《[^《》]{1,28}》|“[^“”]{1,28}”|「[^「」]{1,28}」|『[^『』]{1,28}』/gu;
/** The names of bodies of state, companies and the like in a folded text. */
const BODIES = new RegExp(
  `[\\p{Script=Han}a-z]{2,18}?(?:${anyOf([...AUTHORITIES, ...COMPANIES, ...INSTITUTIONS])}|${DEPARTMENT}|[部局委厅署院会])(?![\\p{Script=Han}]?[门长员])`,
  'gu',
);

const LEVEL = new RegExp(anyOf(LEVEL_WITH), 'u');

/** The forms of each kind of answer; the first wanted kind that is found gets marked. */
const FORMS: readonly {
  readonly kinds: readonly string[];
  readonly pattern: RegExp;
  readonly most?: number;
}[] = [
  { kinds: ['phone'], pattern: /\d{3,4}[-－—]?\d{3,8}(?:[-－—]\d{1,8})?/gu },
  { kinds: ['number', 'money', 'percentage', 'duration'], pattern: MEASURE },
  { kinds: ['date'], pattern: DATE },
  { kinds: ['organisation'], pattern: BODIES },
  { kinds: ['place'], pattern: new RegExp(SITES, 'gu'), most: MAX_PLACES },
  { kinds: ['place'], pattern: new RegExp(NAMED_PLACES, 'gu') },
  { kinds: ['name', 'which', 'channel'], pattern: NAMED },
];

const SITE = new RegExp(anyOf(ASKS_SITE), 'u');
const ISSUED = new RegExp(anyOf(ASKS_ISSUE), 'u');

/** Folded words without the names of bodies, but for those that the question names: 社会保障局 is no 保障. */
export function withoutBodies(words: string, { matter }: Question): string {
  return words.replace(BODIES, (name) => (matter.includes(name) ? name : ' '));
}

/** Whether a question is about how a document came out. */
export function isOnIssue({ folded }: Question): boolean {
  return ISSUED.test(folded);
}

const TITLE = /(?<=《)[^《》]*(?=》)/gu;

/** The end of a clause in folded text, but not the comma of 3,000. */
const CLAUSE_END = /(?<!\d)[,，]|[,，](?!\d)|[;；。！？!?]/u;

/** The same, or that of what stands in a row: the next one has words of its own. */
const ROW_END = new RegExp(`、|${CLAUSE_END.source}`, 'u');

/** What people ask for all of, not for one. */
const ASKS_ALL = new RegExp(`${anyOf(ALL_OF)}|${WHICH}[\\d${DIGITS}]{1,2}个|分别|各是|都有`, 'u');
const ASKS_BODY = new RegExp(anyOf(ASKS_OWNER), 'u');

/** A bracket, or a line, that names who is responsible and nothing else. */
const NAMES_OWNERS = new RegExp(`^\\s*(?:\\([^()]*\\)\\s*$|(?:${anyOf(OWNER_LABELS)})[^:。]{0,10}:)`, 'u');
const EACH_OWNER = new RegExp(EACH_BODY, 'gu');
const LEADS_OTHERS = new RegExp(`(?:${anyOf(LEADING)})(?!${anyOf(OWNERS)})`, 'u');

/** All whom a bracket or a line names; only those who lead where these are asked for, and others come after. */
function ownersIn(folded: string, question: Question): Span[] {
  const end = LEADS_OTHERS.test(question.folded) ? folded.search(LEADS_OTHERS) : -1;
  return spansOf(folded, EACH_OWNER).filter((owner) => end < 0 || owner.start < end);
}

type PointedSpan = Span & { readonly score: number; readonly isMeant: boolean };

/**
 * Finds what a question asks for in a folded answer: the amount, date, name or department nearest to the question's
 * words, never those words. Offsets in order; empty for an account, or where nothing of the kind stands there.
 */
export function pointAt(question: Question, folded: string): Span[] {
  const isIssue = isOnIssue(question);
  if (ASKS_BODY.test(question.folded) && NAMES_OWNERS.test(folded)) return ownersIn(folded, question);
  const asked = new Set(question.asked.kinds.map(({ name }) => name));
  // Plans are issued by bodies, and not on a day in their own titles.
  if (isIssue && asked.has('person')) asked.add('organisation');
  const text = isIssue ? blankTerms(folded.replace(TITLE, (title) => ' '.repeat(title.length))) : folded;
  for (const { kinds, pattern, most = MAX_POINTED } of FORMS) {
    if (!kinds.some((kind) => asked.has(kind) && (kind !== 'place' || SITE.test(question.folded)))) continue;
    const found = candidatesIn(text, pattern, most, question);
    if (found.length > 0) return chosenOf(likeliest(found, text, question), question);
  }
  return [];
}

const CEILING = new RegExp(anyOf([...CEILINGS, ...BOUND_WORDS['<=']]), 'u');

/** The longest word right before an amount that calls it a ceiling. */
const BEFORE = 3;

/** Those that are meant, and of these the ceilings where a question asks for the most: 不超过5万元, not the 50% of which it is. */
function likeliest(
  found: readonly PointedSpan[],
  folded: string,
  question: Question,
): readonly PointedSpan[] {
  const meant = found.filter(({ isMeant }) => isMeant);
  const likely = meant.length > 0 ? meant : found;
  const isCeiling = ({ start, end }: Span): boolean =>
    CEILING.test(folded.slice(Math.max(0, start - BEFORE), end));
  const ceilings = CEILING.test(question.folded) ? likely.filter(isCeiling) : [];
  return ceilings.length > 0 ? ceilings : likely;
}

function candidatesIn(folded: string, pattern: RegExp, most: number, question: Question): PointedSpan[] {
  const spans = [...folded.matchAll(pattern)]
    .map(({ 0: text, index }) => trimmed(text, index))
    .filter(
      ({ start, end }) =>
        end - start > 0 &&
        end - start <= most &&
        !LONE_NUMERAL.test(folded.slice(start, end)) &&
        !NAMELESS.test(folded.slice(start, end)),
    );
  return spans.flatMap((span, at) => {
    if (question.matter.includes(slice(folded, span))) return [];
    const clause = clauseAround(folded, span);
    const own = {
      start: Math.max(clause.start, spans[at - 1]?.end ?? 0),
      end: Math.min(clause.end, spans[at + 1]?.start ?? folded.length),
    };
    return {
      ...span,
      score: scoreOf(span, own, folded, question),
      isMeant: isMeant(slice(folded, own), question) || LEVEL.test(slice(folded, span)),
    };
  });
}

function trimmed(text: string, index: number): Span {
  const start = index + text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

/** A department that has no name: 牵头部门, 有关部门. */
const NAMELESS = new RegExp(`^(?!.*(?:${NAMED_DEPARTMENT})$).*${DEPARTMENT}$`, 'u');

/** A numeral in a word, which counts nothing: 新一代, 统一. */
const LONE_NUMERAL = new RegExp(`^[${AMOUNT_NUMERALS}几数]$`, 'u');

/** The distance at which a word of the question counts half, in characters. */
const NEAR = 12;

/** How many words of the question are worth as much as that an amount is of a whole, where one is asked for. */
const WHOLE = 3;

/** Scores a span: more words of the question around it and before the next one, closer, score higher, as does one with a unit. */
function scoreOf(span: Span, own: Span, folded: string, question: Question): number {
  const held = question.bigrams.map(({ text: bigram }) => distanceTo(bigram, span, folded, own));
  const near = held.reduce<number>(
    (sum, distance) => sum + (distance === null ? 0 : NEAR / (NEAR + distance)),
    0,
  );
  const isOfWhole = saysWhole(question, slice(folded, own));
  return near + (HAS_UNIT.test(slice(folded, span)) ? 1 : 0) + (isOfWhole ? WHOLE : 0);
}

/** Whether the words around a span are of the unit or the form that a question asks for: a sum of money, not a number of those who get it. */
function isMeant(words: string, { expects, asked }: Question): boolean {
  const money = asked.kinds.find(({ name }) => name === 'money')?.holds;
  return expects ? expects.pattern.test(words) : !!money && words.search(money) >= 0;
}

const ASKS_WHOLE = new RegExp(anyOf(ALTOGETHER), 'u');
const SAYS_WHOLE = new RegExp(anyOf(SAYS_ALTOGETHER), 'u');

/** Whether folded words say that an amount is that of a whole, where a question asks for one: 新增投资 is no 总投资. */
export function saysWhole({ folded }: Question, words: string): boolean {
  return !ASKS_WHOLE.test(folded) || SAYS_WHOLE.test(words);
}

const HAS_UNIT = new RegExp(`[^\\d.,:${AMOUNT_NUMERALS}]`, 'u');

function distanceTo(bigram: string, { start, end }: Span, folded: string, own: Span): number | null {
  const before = folded.lastIndexOf(bigram, start);
  const after = folded.indexOf(bigram, end);
  const distances = [
    before >= own.start ? start - before : null,
    after >= 0 && after < own.end ? after - end : null,
  ].flatMap((distance) => (distance === null ? [] : Math.max(0, distance)));
  return distances.length === 0 ? null : Math.min(...distances);
}

function clauseAround(folded: string, { start, end }: Span): Span {
  const before = folded.slice(0, start).split(CLAUSE_END).at(-1)!;
  const [after] = folded.slice(end).split(ROW_END);
  return { start: start - before.length, end: end + after!.length };
}

/** The best span, and its neighbours where all are asked for. */
function chosenOf(found: readonly PointedSpan[], { text }: Question): Span[] {
  const best = found.reduce((one, other) => (other.score > one.score ? other : one));
  return joined(ASKS_ALL.test(text) ? found : [best]);
}

/** Spans in their order, those that touch each other as one. */
function joined(spans: readonly Span[]): Span[] {
  return mergeNeighbours(spans, (last, { start, end }) =>
    last.end === start ? { start: last.start, end } : null,
  );
}
