import { startsItem } from '../corpus/markers.js';
import { flatten } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { YEARLY_TITLES } from '../lexicon/headings.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Plain, placeIn, readPlain } from '../text/plain.js';
import { type Span, shifted, slice } from '../text/span.js';
import { type Clock, ListClock, NO_CLOCK, OpeningDate } from './clock.js';
import { readYears, type Years } from './deadlines.js';
import { type TimeLimit, timeLimits } from './due.js';
import { readEnglishSentence } from './english-facts.js';
import { isEnglish } from './english-years.js';
import {
  endOfPeriod,
  expects,
  type Setting,
  setsGoals,
  settingOf,
  settingOfParagraph,
  yearOfWork,
} from './goals.js';
import { isNote, isRunOnTable } from './notes.js';
import { readSentence } from './sentence-facts.js';
import { type TableReading, tableIn } from './table-facts.js';
import type { Fact, Stating } from './types.js';

/** A numeral, which most sentences lack. */
const NUMERAL = new RegExp(`[${NUMERAL_CLASS}半番]`, 'u');

type ReaderContext = { readonly setting: Setting; readonly clock: Clock; readonly years: Years };

/** Reads all facts, and which tables of numbers it could not read; among tasks a bound makes a target without a year. */
export function readFacts(
  document: Document,
  sections: readonly Section[],
  isTask: (section: Section) => boolean,
): { readonly facts: Stating[]; readonly unread: readonly Span[] } {
  const reader = new FactReader(document, isTask);
  const facts = reader.readAll(sections);
  return { facts: facts.sort((a, b) => a.span.start - b.span.start), unread: reader.unread };
}

const YEARLY = new RegExp(anyOf(YEARLY_TITLES), 'u');
/** A report, which looks back first; a list of the year's work does not. */
const REPORT = /报告|Report/u;

/** The year of the work that a title is about, if near the publication: 2030年前碳达峰行动方案 gives none. */
function yearOfTitle(title: string, published: number | null): number | null {
  const named = [...title.matchAll(/(?<!\d)20\d\d(?!年?[前版修]|年\d{1,2}月)/gu)].map(([year]) =>
    Number(year),
  );
  const [year] = named;
  if (year === undefined || named.length > 1 || !YEARLY.test(title)) return null;
  return published === null || Math.abs(year - published) <= 1 ? year : null;
}

class FactReader {
  readonly unread: Span[] = [];
  private readonly published: number | null;
  /** The one year that the title names, where the document is about the work of a year. */
  private readonly year: number | null;
  /** Whether a report has said what it expects of its year; all that follows is about that year. */
  private isExpecting = false;
  private readonly opening = new OpeningDate();
  /** Where the last table ends, whose rows may read as headings. */
  private tableEnd = 0;

  constructor(
    private readonly document: Document,
    private readonly isTask: (section: Section) => boolean,
  ) {
    this.published = document.date === null ? null : Number(document.date.slice(0, 4));
    this.year = yearOfTitle(document.title, this.published);
  }

  readAll(sections: readonly Section[]): Stating[] {
    const now = this.year ?? this.published ?? this.lastYearOfWork(sections);
    const years = { published: this.published, now };
    const context: ReaderContext = { setting: 'prose', clock: NO_CLOCK, years };
    const isList = this.year !== null && !REPORT.test(this.document.title);
    const start = isList ? inYear(context, this.year!) : context;
    return sections.flatMap((section) => this.readSection(section, start));
  }

  /** The last year whose work the headings of an undated report name; those before it are reviewed. */
  private lastYearOfWork(sections: readonly Section[]): number | null {
    if (!REPORT.test(this.document.title)) return null;
    const years = flatten(sections).map((section) => yearOfWork(section, null) ?? 0);
    return years.reduce((last, year) => Math.max(last, year), 0) || null;
  }

  private readSection(section: Section, outer: ReaderContext): Stating[] {
    const context = this.contextOf(section, outer);
    const { facts, clock } = this.readSentences(section, context);
    return [
      ...facts.map((fact) => ({ ...fact, section })),
      ...section.children.flatMap((child) => this.readSection(child, { ...context, clock })),
    ];
  }

  /** The setting of a section, by its heading and by the setting around it. */
  private contextOf(section: Section, around: ReaderContext): ReaderContext {
    const outer = this.expected(around);
    const setting = settingOf(section, outer.setting);
    const year = yearOfWork(section, outer.years.now);
    if (setting === 'ground' || isBefore(year, outer.years.now))
      return { ...outer, setting: 'ground', clock: NO_CLOCK };
    const ofWork = setsGoals(setting) ? setting : 'yearly';
    if (year !== null) return { ...inYear(outer, year), setting: ofWork };
    const end = endOfPeriod(section, this.published);
    if (end !== null) return { ...outer, setting: ofWork, clock: { date: end, isPast: false } };
    const isTask = setting === 'prose' && this.isTask(section);
    const clock = setsGoals(setting) ? outer.clock : NO_CLOCK;
    return { ...outer, setting: isTask ? 'tasks' : setting, clock };
  }

  private expected(context: ReaderContext): ReaderContext {
    return this.isExpecting && context.setting === 'prose' ? inYear(context, this.year!) : context;
  }

  private contextOfParagraph(words: string, context: ReaderContext): ReaderContext {
    this.isExpecting ||= this.year !== null && context.setting !== 'ground' && expects(words);
    const setting = settingOfParagraph(words, context.setting);
    return setting === context.setting ? this.expected(context) : { ...context, setting };
  }

  private readSentences(
    section: Section,
    context: ReaderContext,
  ): { readonly facts: Fact[]; readonly clock: Clock } {
    const { text } = section.document;
    const facts: Fact[] = [];
    let here = context;
    let state = new ListClock(here);
    const limits = timeLimits(section, context.years);
    for (const [index, sentence] of section.sentences.entries()) {
      if (sentence.start < this.tableEnd) continue;
      const table = tableIn(section, index, { ...context, clock: state.current });
      if (table) {
        this.tableEnd = table.span.end;
        facts.push(...this.factsIn(table));
        continue;
      }
      const words = slice(text, sentence);
      const isNew = isNewParagraph(text, section.sentences[index - 1], sentence);
      const now = isNew ? this.contextOfParagraph(words, context) : here;
      if (now.setting !== here.setting) {
        here = now;
        state = new ListClock(here);
      }
      const reading = readingOf(text, sentence);
      const mentions = readYears(reading.text, reading.sentence, yearsOf(here));
      state.enter(words, mentions, isNew);
      this.opening.enter(text, sentence, reading.sentence, mentions);
      if (mayState(here.setting, state.current, words) && isProse(section, index)) {
        const place = { ...here, clock: state.current, mentions, published: here.years.published };
        const opening = this.opening.of(here.setting, words);
        facts.push(...factsOf(sentence, reading, place).map((fact) => withLimit(fact, limits, opening)));
      }
      state.leave(words, mentions, isTitle(section, sentence));
    }
    return { facts, clock: state.left };
  }

  private factsIn({ span, facts }: TableReading): readonly Fact[] {
    if (facts === null) this.unread.push(span);
    return facts ?? [];
  }
}

/** A target without a deadline has that of the item that it stands in, or else of its paragraph. */
function withLimit(fact: Fact, limits: readonly TimeLimit[], opening: string | null): Fact {
  if (fact.role !== 'target' || fact.deadline !== null) return fact;
  return { ...fact, deadline: limits.find(({ at }) => at >= fact.span.end)?.date ?? opening };
}

/** A sentence in the text itself, or as a reader sees it. */
type PlainSentence = { readonly text: string; readonly sentence: Span; readonly plain: Plain | null };

function readingOf(text: string, sentence: Span): PlainSentence {
  const plain = readPlain(slice(text, sentence));
  return plain
    ? { text: plain.text, sentence: { start: 0, end: plain.text.length }, plain }
    : { text, sentence, plain };
}

function factsOf(sentence: Span, reading: PlainSentence, context: Parameters<typeof readSentence>[2]) {
  const read = isEnglish(slice(reading.text, reading.sentence)) ? readEnglishSentence : readSentence;
  const found = read(reading.text, reading.sentence, context);
  return reading.plain ? found.map((fact) => inSource(fact, sentence, reading.plain!)) : found;
}

/** A fact of a plain sentence with its places in the text. */
function inSource(fact: Fact, sentence: Span, plain: Plain): Fact {
  const place = (span: Span): Span => shifted(placeIn(plain, span), sentence.start);
  return { ...fact, span: place(fact.span), amount: fact.amount && place(fact.amount) };
}

/** Where a plan says what is to be done, the year of its publication is still to come. */
function yearsOf({ setting, years }: ReaderContext): Years {
  const { published, now } = years;
  const isToCome = setting === 'tasks' || setsGoals(setting);
  return isToCome && published !== null && published === now ? { published: published - 1, now } : years;
}

function isBefore(year: number | null, now: number | null): boolean {
  return year !== null && now !== null && year < now;
}

function inYear(context: ReaderContext, year: number): ReaderContext {
  const { published } = context.years;
  const years = { published: Math.min(published ?? year, year - 1), now: year };
  return { setting: 'yearly', clock: { date: String(year), isPast: false }, years };
}

function isNewParagraph(text: string, before: Span | undefined, sentence: Span): boolean {
  return !before || /[\r\n]/u.test(text.slice(before.end, sentence.start));
}

/** Most sentences hold no number, and need be read only where goals without one are set out. */
function mayState(setting: Setting, { date }: Clock, words: string): boolean {
  return NUMERAL.test(words) || (setsGoals(setting) && setting !== 'yearly' && date !== null);
}

function isTitle({ titled, heading }: Section, sentence: Span): boolean {
  return titled && heading !== null && sentence.start <= heading.start && sentence.end >= heading.end;
}

/** Whether a sentence is neither a caption, nor a note, nor a table whose cells run on. */
function isProse(section: Section, index: number): boolean {
  const { text } = section.document;
  const sentence = section.sentences[index]!;
  return (
    !isCaption(section, index, slice(text, sentence)) &&
    !isNote(text, sentence, section.span.start) &&
    !isRunOnTable(text, sentence)
  );
}

/** A heading, or the opening words of an item that name what the next sentences state: ——产业规模持续壮大。 */
function isCaption(section: Section, index: number, words: string): boolean {
  if (isTitle(section, section.sentences[index]!)) return true;
  const isOpening = (index === 0 && section.heading !== null) || startsItem(words);
  return isOpening && !/[，,；\d]/u.test(words) && index + 1 < section.sentences.length;
}
