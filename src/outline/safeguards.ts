import type { Document, Section } from '../corpus/types.js';
import { AFTER_COUNT, BEFORE_NAMES, JOINS_NAMES } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { paragraphs } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { closes } from './frames.js';
import { bareMeasures, captioned, itemSpans } from './items.js';
import { closingSafeguard, safeguardParts } from './safeguard-parts.js';
import { headingWords, plansIn } from './titles.js';
import type { Safeguard, StatedCount } from './types.js';

/** Reads the safeguards: the headings under 保障措施, or else those that a sentence names and counts, or else the last item. */
export function readSafeguards(
  { text }: Document,
  sections: readonly Section[],
  stated: StatedCount | null,
): Safeguard[] {
  const plans = plansIn(sections);
  const headed = plans.flatMap(safeguardsOf);
  if (headed.length > 0) return headed;
  return stated === null ? plans.flatMap(lastItem) : listed(text, stated);
}

/** The parts on safeguards themselves, by their headings: 三、保障措施, where prose names none. */
export function safeguardSections(sections: readonly Section[]): Safeguard[] {
  return plansIn(sections)
    .flatMap(safeguardParts)
    .map((section) => ({ name: headingWords(section), section, span: section.span }));
}

/** The items of the part that names them; without such a part the plan's last one may be a safeguard itself. */
function safeguardsOf(plan: readonly Section[]): Safeguard[] {
  const parts = safeguardParts(plan);
  const closing = closingSafeguard(plan);
  const all = closing && !parts.includes(closing) ? [...parts, closing] : parts;
  return all.flatMap(underHeading);
}

/** 四、完善机制（一）… （四）加强组织领导: the last item of a plan may be a safeguard too. */
function lastItem(plan: readonly Section[]): Safeguard[] {
  const item = plan.at(-1)?.children.at(-1);
  return item && closes(item) ? [{ name: headingWords(item), section: item, span: item.span }] : [];
}

function underHeading(part: Section): Safeguard[] {
  const spans = itemSpans(part.children);
  const headed = part.children.map((section, index) => ({
    name: shortName(headingWords(section)),
    section,
    span: spans[index]!,
  }));
  if (headed.length > 0) return headed;
  if (closes(part) && captioned(part).length < 2)
    return [{ name: headingWords(part), section: part, span: part.span }];
  return bareMeasures(part).map((item) => ({ ...item, section: part }));
}

/** 成立领导小组 of 成立领导小组，由市长任组长，各部门参加: a whole sentence is no name. */
function shortName(words: string): string {
  return words.length > MAX_NAME ? words.split(/[，,]/u)[0]! : words;
}

/** The longest name of a safeguard that may have a comma, in characters. */
const MAX_NAME = 16;

/** Tells apart the safeguards of a sentence that names them all (提出加强组织领导、…、全面统筹实施4项保障措施), by the sentences after it. */
function listed(text: string, { count, section, index, span }: StatedCount): Safeguard[] {
  const sentence = section.sentences[index]!;
  const before = text.slice(sentence.start, span.start);
  const names =
    namesBefore(before, count) ?? namesAfter(slice(text, { start: span.end, end: sentence.end }), count);
  const follow = sameParagraph(section, index);
  return (names ?? []).map((name, at) => ({
    name,
    section,
    span: follow.length === count ? follow[at]! : sentence,
  }));
}

/** The sentences that follow one in its paragraph. */
function sameParagraph({ document: { text, wraps }, span, sentences }: Section, index: number): Span[] {
  const { start } = sentences[index]!;
  const end = paragraphs(text, { start, end: span.end }, wraps)[0]?.end ?? start;
  return sentences.slice(index + 1).filter((sentence) => sentence.end <= end);
}

const INTRODUCTION = new RegExp(`^.*(?:${anyOf(BEFORE_NAMES)})(?=.{4})`, 'u');
const COUNTED = new RegExp(`^[，：:,]?(?:${anyOf(AFTER_COUNT)})?[：:]?`, 'u');
const JOINT = new RegExp(`、|${anyOf(JOINS_NAMES)}`, 'u');

function namesBefore(words: string, count: number): string[] | null {
  const clause = words.split(/[，；：,;:]/u).at(-1)!;
  const names = split(clause.replace(/等?(?:方面)?(?:的|共)?$/u, ''), count).slice(-count);
  const [first = '', ...rest] = names;
  return names.length === count ? [first.replace(INTRODUCTION, ''), ...rest] : null;
}

function namesAfter(words: string, count: number): string[] | null {
  const list = words.replace(COUNTED, '').split(/[。；，]/u)[0]!;
  const names = split(list.replace(/等$/u, ''), count);
  return names.length === count ? names : null;
}

/** At 、, and where that gives too few also at 和: a name may hold 和 itself. */
function split(list: string, count: number): string[] {
  const names = list.split('、');
  const parts = names.length >= count ? names : list.split(JOINT);
  return parts.map((name) => name.trim()).filter((name) => name !== '');
}
