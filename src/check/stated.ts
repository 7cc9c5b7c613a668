import type { Section } from '../corpus/types.js';
import { OWNER_LABELS } from '../lexicon/asking.js';
import { DONE, YEAR_BEFORE } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { readYears, type Years } from '../outline/deadlines.js';
import { OPENS_IN_YEAR } from '../outline/list-clock.js';
import type { Stating } from '../outline/types.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { type Amount, readClauseAmounts, type Undated } from './amount.js';
import { legible } from './legible.js';
import { readStatements, type Statement } from './statement.js';
import type { Common, Said } from './table.js';
import { squeeze } from './words.js';

const DONE_WORD = new RegExp(anyOf(DONE), 'u');

/** What a sentence of a document states. */
export function sentenceStatements(section: Section, sentence: Span, common: Common): Said[] {
  const { published, spell } = common;
  const { document } = section;
  const words = legible(slice(document.text, sentence));
  const { text } = words;
  const whole = { start: 0, end: text.length };
  const mentions = readYears(text, whole, { published, now: nowOf(section, published) });
  const own = common.facts.flatMap((fact) =>
    overlaps(fact.amount!, sentence)
      ? [{ ...fact, amount: shift(fact.amount!, sentence), span: shift(fact.span, sentence) }]
      : [],
  );
  const statements = readStatements({
    ...words,
    sentence: whole,
    mentions,
    derives: true,
    amountsIn: (clause) =>
      readClauseAmounts(text, clause, mentions, own).map((amount) =>
        toAmount(amount, own, { section, sentence, clause, text }, common),
      ),
  });
  const lead = text.slice(0, Math.max(0, text.indexOf('：'))) + itemBefore(document.text, section, sentence);
  const around = squeeze(lead + headingsOf(section).join(' '));
  return statements.map((one, at) => ({
    ...one,
    text: withoutTitle(spell(one.text), document.title),
    section,
    sentence,
    inForce:
      mentions.findLast(({ kind, span }) => kind !== 'base' && span.end <= one.span.start)?.date ??
      bracketed(text.slice(0, one.span.start)) ??
      null,
    around: spell(around + one.beside),
    before: [
      ...new Set(
        statements
          .slice(0, at)
          .filter(isOfItem(text, one))
          .map(({ text }) => spell(text)),
      ),
    ],
    cases: casesOf(text, one, statements.slice(0, at)).map((words) => spell(squeeze(words))),
  }));
}

const NAMES_OWNER = new RegExp(`^[（(]?(?:${anyOf(OWNER_LABELS)})`, 'u');

/** The item that a bracket such as （责任单位：市科技局） ends. */
function itemBefore(raw: string, section: Section, sentence: Span): string {
  if (!NAMES_OWNER.test(raw.slice(sentence.start))) return '';
  const before = section.sentences.filter(({ end }) => end <= sentence.start);
  const last = before.findLastIndex(({ start }) => NAMES_OWNER.test(raw.slice(start)));
  return before
    .slice(last + 1)
    .map((one) => slice(raw, one))
    .join('');
}

/** What stands before a semicolon is of something else. */
function isOfItem(text: string, { span }: Statement): (before: Statement) => boolean {
  const start = Math.max(text.lastIndexOf('；', span.start), text.lastIndexOf(';', span.start));
  return (before) => before.span.start > start;
}

/** What begins or ends a clause that says in which case the next ones hold. */
export const CASE = /^(?:凡|如|若|符合|违反)|(?:[的后]|(?<!同)时)$/u;

/** The clauses of an item before a statement that say in which case it holds. */
function casesOf(text: string, { span }: Statement, before: readonly Statement[]): string[] {
  const clauses = before.filter((one) => one.span.end <= span.start).map((one) => slice(text, one.span));
  const item = text
    .slice(0, span.start)
    .split(/[；;。]/u)
    .at(-1)!;
  return [...new Set(clauses)].filter((words) => CASE.test(words) && item.includes(words));
}

/** Where an amount stands. */
type ClausePlace = {
  readonly section: Section;
  readonly sentence: Span;
  readonly clause: Span;
  readonly text: string;
};

function shift({ start, end }: Span, { start: by }: Span): Span {
  return { start: Math.max(0, start - by), end: end - by };
}

function toAmount(amount: Undated, facts: readonly Stating[], place: ClausePlace, common: Common): Amount {
  const { clause, text } = place;
  const fact = facts.find((one) => one.amount && overlaps(one.amount, amount.span));
  const before = text.slice(0, amount.span.start);
  const upTo = text.slice(0, amount.span.end);
  const own = slice(text, fact?.span ?? clause);
  const year =
    amount.role === 'baseline' ? null : yearIn(before, upTo, own, fact ?? null, amount, place, common);
  const isNamed = year !== null && (common.hasOneYear || `${before}${own}`.includes(year.slice(0, 4)));
  return { ...amount, year, isYearNamed: isNamed, isDone: DONE_WORD.test(own) || /已/u.test(own) };
}

/** The year of a fact: the last one before it, also in brackets (第一阶段（2025年6月底前）), or that of the work it tells of. */
function yearIn(
  before: string,
  upTo: string,
  own: string,
  fact: Stating | null,
  { role }: Undated,
  place: ClausePlace,
  { published }: Common,
): string | null {
  const { section } = place;
  const none = { published: null, now: null };
  const named = /分别|依次/u.test(own) ? null : yearBefore(upTo, none);
  const now = nowOf(section, published);
  const relative = (): string | null => yearBefore(upTo, { published: null, now });
  if (named !== null && fact?.deadline?.startsWith(named)) return fact.deadline;
  if (named === null && LAST_YEAR.test(before)) return relative();
  return (
    named ??
    fact?.deadline ??
    bracketed(before) ??
    yearOf(section, role) ??
    relative() ??
    (role === 'result' ? yearOfParagraph(section, place.sentence) : null)
  );
}

/** The year that the paragraph of a sentence opens in, or the last one after it. */
function yearOfParagraph(section: Section, { start }: Span): string | null {
  const { text } = section.document;
  const paragraph = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(Math.max(paragraph, section.span.start), start);
  return OPENS_IN_YEAR.test(before) ? yearBefore(before, { published: null, now: null }) : null;
}

/** 第一阶段（2025年6月底前）：. */
function bracketed(before: string): string | null {
  const [, year, month] = /[（(](20\d\d)年(?:(\d{1,2})月)?[底末]?前?[）)]/u.exec(before) ?? [];
  return year === undefined ? null : [year, ...(month ? [month.padStart(2, '0')] : [])].join('-');
}

/** The last year before an amount that it is not only counted from. */
function yearBefore(text: string, years: Years): string | null {
  const found = readYears(text, { start: 0, end: text.length }, years).filter(({ kind }) => kind !== 'base');
  return found.at(-1)?.date ?? null;
}

const LAST_YEAR = new RegExp(`(?<![较比])(?:${anyOf(YEAR_BEFORE)})[^,，。;；]*$`, 'u');
const YEAR = /20\d\d(?=年)/u;

/** The headings above a section below the title of the document. */
function headingsOf({ path, document }: Pick<Section, 'path' | 'document'>): readonly string[] {
  return path.filter((heading) => heading !== document.title);
}

/** The year that 今年 means: that of the work which the headings name, else that of publication. */
function nowOf({ path, document }: Section, published: number | null): number | null {
  const named = YEAR.exec(headingsOf({ path, document }).join(' '))?.[0];
  return named === undefined ? published : Number(named);
}

/** 2024年工作回顾: the results below it are of that year. */
function yearOf({ path }: Section, role: Amount['role']): string | null {
  return role === 'result' ? (YEAR.exec(path.at(-1) ?? '')?.[0] ?? null) : null;
}

/** A text without the document's own title in marks. */
function withoutTitle(text: string, title: string): string {
  const name = squeeze(title);
  return text.replace(/《([^《》]*)》/gu, (work, words: string) =>
    words.length > 3 && name.includes(words.slice(0, 4)) ? '' : work,
  );
}
