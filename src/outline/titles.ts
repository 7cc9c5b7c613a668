import { type Marker, readMarker } from '../corpus/markers.js';
import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { TEXT_LABELS } from '../lexicon/page-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { foldRadicals } from '../text/fold.js';
import { plainText } from '../text/plain.js';
import { slice } from '../text/span.js';
import { isEnglish } from './english-years.js';

/** The longest heading that names a part of a plan (主要目标), in characters; longer ones are sentences. */
const [MAX_NAME, MAX_ENGLISH_NAME] = [20, 60];

/** A section's heading without its number and closing punctuation; empty before the first heading. */
export function headingWords(section: Section): string {
  const { document, heading } = section;
  if (heading === null) return '';
  const words = foldRadicals(slice(document.text, heading));
  const marker = readMarker(words);
  const name = plainText(withoutStop(words.slice(marker === null || isCounted(section) ? 0 : marker.length)));
  return name === '' ? firstClause(section) : name;
}

/** The first words after a number that stands alone on its line. */
function firstClause({ document: { text }, sentences }: Section): string {
  const next = sentences[1];
  return next ? withoutStop(slice(text, next).split(/[，；：\n]/u)[0]!) : '';
}

function withoutStop(words: string): string {
  return words.replace(/[。；：:.！？，、\s]+$/u, '').trim();
}

/** The heading's words, up to a colon, if they can name a part of a plan, closed where set wide (总 则); else empty. */
export function partName(section: Section): string {
  const [words = ''] = headingWords(section)
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .split('：');
  return words.length <= (isEnglish(words) ? MAX_ENGLISH_NAME : MAX_NAME) ? words : '';
}

/** Whether the section is counted within the prose (一是…): there the number is part of the sentence. */
export function isCounted({ path }: Section): boolean {
  return readMarker(path.at(-1) ?? '')?.kind === '一是';
}

/** The number or sign of a section's heading; null where it has none. */
export function markerOf({ document, heading }: Section): Marker | null {
  return heading && readMarker(foldRadicals(slice(document.text, heading)));
}

/** Whether the section is an annex, a text of its own. */
export function isAnnex(section: Section): boolean {
  return markerOf(section)?.kind === '附件';
}

/** The texts of a file by their outermost headed sections: the plan, then its annexes; a second 一、 begins another text. */
export function plansIn(sections: readonly Section[]): (readonly Section[])[] {
  const annexes = sections.filter(isAnnex);
  const main = unwrap(sections.filter((section) => section.heading !== null && !isAnnex(section)));
  return [...restarts(main), ...annexes.flatMap(({ children }) => restarts(unwrap(children)))].filter(
    (plan) => plan.length > 0,
  );
}

const TEXT_LABEL = new RegExp(`^(?:${anyOf(TEXT_LABELS)})$`, 'u');

/** One heading over all the others is the title; below it may be one over the whole text (政策全文), beside 基本信息 and the like. */
function unwrap(sections: readonly Section[]): readonly Section[] {
  const outer = only(sections) ?? sections.find((section) => TEXT_LABEL.test(headingWords(section)));
  const inner = outer ? unwrap(outer.children) : sections;
  return inner.length > 1 ? inner : sections;
}

function restarts(sections: readonly Section[]): Section[][] {
  const plans: Section[][] = [];
  for (const section of sections) {
    if (plans.length === 0 || opensList(section, plans.at(-1)!)) plans.push([]);
    plans.at(-1)!.push(section);
  }
  return plans;
}

/** 一、 after a 一、: the numbers have begun again. */
function opensList(section: Section, before: readonly Section[]): boolean {
  const marker = markerOf(section);
  return marker?.number === 1 && before.some((other) => markerOf(other)?.kind === marker.kind);
}

/** Whether a section is one of those, or stands below one. */
export function holds(plan: readonly Section[], section: Section): boolean {
  return flatten(plan).includes(section);
}

/** The outermost sections with such a name, of one level. */
export function outermost(sections: readonly Section[], name: RegExp): Section[] {
  const found = flatten(sections).filter((section) => name.test(partName(section)));
  const depth = found.reduce((least, { path }) => Math.min(least, path.length), Number.POSITIVE_INFINITY);
  return found.filter(({ path }) => path.length === depth);
}
