import { PLANNED, REACHED, SAYING } from '../lexicon/claim-doubts.js';
import { REPORTING } from '../lexicon/claim-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Mention, readYears } from '../outline/deadlines.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { slice } from '../text/span.js';
import { type Amount, readClauseAmounts, type Undated } from './amount.js';
import { readStatements, type Statement } from './statement.js';
import { withoutPlace } from './table.js';
import { reword } from './wording.js';
import { type ClaimVocabulary, isEmpty, type Lexeme, squeezeFolded } from './words.js';

/** A statement of a claim. */
export type Claimed = Statement & {
  readonly words: readonly Lexeme[];
  /** The words before it in its sentence. */
  readonly before: string;
  /** The whole sentence and the one before it, in the spelling of documents. */
  readonly all: string;
  /** The normalised sentence, folded. */
  readonly sentence: string;
  /** Whether it says that something is done already. */
  readonly isReached: boolean;
};

/** The context of a sentence of a claim. */
export type ClaimContext = {
  /** The year that 今年 means in the document. */
  readonly now: number | null;
  /** The year set by an earlier line, such as 2030年目标：. */
  readonly inherited: string | null;
  /** The document's own place, which need not be repeated. */
  readonly place: string | null;
  /** The last statement before, which this sentence may continue. */
  readonly last: Statement | null;
};

const REACHED_WORD = new RegExp(anyOf(REACHED), 'u');
const PLANNED_WORD = new RegExp(anyOf(PLANNED), 'iu');
const SAYS = new RegExp(anyOf(SAYING), 'u');
/** 开通了: what a plan is to do is done; 提出了 is done by the plan itself. */
const DONE_DEED = new RegExp(
  `(?<!不再[^，。；]{0,8})(?<!${anyOf(REPORTING.filter((word) => word.length > 1))})(?<=\\p{Script=Han})了(?!解)`,
  'u',
);
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Cuts a text of a message into its sentences. */
export function readSentences(text: string): string[] {
  return sentences(text)
    .map((span) => slice(text, span).trim())
    .filter((words) => SAYS_SOMETHING.test(words));
}

/** Reads what a sentence of a claim says. */
export function readClaim(raw: string, setting: ClaimContext, { read, spell }: ClaimVocabulary): Claimed[] {
  const { place } = setting;
  const text = reword(raw);
  const folded = fold(text);
  const sentence = { start: 0, end: text.length };
  const mentions = readYears(text, sentence, { published: null, now: setting.now });
  const last = lastAmount(text, mentions);
  const statements = readStatements(
    {
      ...{ text, folded, sentence, mentions },
      derives: false,
      amountsIn: (clause) =>
        readClauseAmounts(text, clause, mentions, []).map((amount) =>
          date(amount, amount.span.start === last, text, mentions, setting),
        ),
    },
    setting.last,
  );
  const all = spell(squeezeFolded(folded)) + (setting.last?.text ?? '');
  const isLead = (one: Statement): boolean =>
    one.amounts.length === 0 && /[：:]/u.test(text[one.span.end] ?? '');
  return statements.flatMap((one, at) => {
    if (isLead(one) && at + 1 < statements.length) return [];
    const lead = isLead(one) ? '' : (statements.slice(0, at).findLast(isLead)?.text ?? '');
    const text = withoutPlace(lead + one.text, place);
    const words = read(spell(text));
    const dates = one.dates.length > 0 ? one.dates : datesBefore(mentions, one, setting);
    return [
      {
        ...one,
        dates,
        words,
        sentence: folded,
        isReached: isReached(folded),
        all,
        before: statements
          .slice(0, at)
          .map(({ text }) => spell(text))
          .join(''),
      },
    ];
  });
}

function isReached(text: string): boolean {
  return REACHED_WORD.test(text) || DONE_DEED.test(text);
}

function datesBefore(
  mentions: readonly Mention[],
  { span }: Statement,
  { inherited }: ClaimContext,
): readonly string[] {
  const before =
    mentions.findLast((one) => one.kind !== 'base' && one.span.end <= span.start)?.date ?? inherited;
  return before === null ? [] : [before];
}

/** Joins the statements of a sentence, as a document may say in one clause what a claim says in two; null for a single one. */
export function joined(all: readonly Claimed[]): Claimed | null {
  const [first, ...others] = all;
  const dates = new Set(all.flatMap((one) => one.dates));
  if (!first || others.length === 0 || others.length > 2 || dates.size > 1) return null;
  return {
    ...first,
    words: all.flatMap(({ words }) => words),
    amounts: all.flatMap(({ amounts }) => amounts),
    before: '',
  };
}

/** Whether a statement says anything of the matter. */
export function saysSomething({ words, amounts }: Claimed): boolean {
  const own = words.map(({ word }) => word.replace(/了$/u, '')).filter((word) => !isEmpty({ word }));
  return amounts.length > 0 || own.join('').length >= 2;
}

function lastAmount(text: string, mentions: readonly Mention[]): number {
  return readClauseAmounts(text, { start: 0, end: text.length }, mentions, []).at(-1)?.span.start ?? -1;
}

/** Gives an amount its year, that after it too where no other can have it. */
function date(
  amount: Undated,
  isLast: boolean,
  text: string,
  mentions: readonly Mention[],
  { now, inherited }: ClaimContext,
): Amount {
  const { start, end } = amount.span;
  const own = mentions.filter(({ kind }) => kind !== 'base');
  const before = own.findLast(({ span }) => span.end <= start);
  const isSaid = before !== undefined && SAYS.test(text.slice(before.span.end, start));
  const after = isLast ? own.find(({ span }) => span.start >= end)?.date : undefined;
  const year = before?.date ?? after ?? inherited;
  return {
    ...amount,
    year: isSaid && now !== null && year === String(now) ? null : year,
    isYearNamed: true,
    isDone: isReached(text) ? true : PLANNED_WORD.test(text) ? false : null,
    isOpen: amount.isOpen || (isSaid && year !== String(now)),
  };
}
