import type { Document } from '../corpus/types.js';
import { AUTHORITIES, ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { DOCUMENT_KINDS, PLAN_ATTRIBUTES, TELLS_FORCE } from '../lexicon/claim-doubts.js';
import { WISHES } from '../lexicon/comparators.js';
import { NEWS_WORDS, READING_WORDS } from '../lexicon/document-types.js';
import {
  ANY_SOURCE,
  ATTRIBUTES,
  GOES_BY,
  GONE_BY,
  HOPES,
  MEDIA,
  OPINES,
  REPORTS_NEWS,
  THINKERS,
} from '../lexicon/sources.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { fold } from '../text/fold.js';
import { shifted, slice } from '../text/span.js';
import { isDecided } from './judge.js';
import type { Judgement } from './judgement.js';
import { squeeze, squeezeSentence } from './legible.js';
import { type Table, withoutPlace } from './table.js';
import { type ClaimVocabulary, isEmpty } from './words.js';

/** Whom a claim names as the one who says it: a text or who issued it, those who report on it, or who thinks so. */
type Voice = { readonly kind: 'text' | 'press' | 'thinker'; readonly who: string };

/** A sentence without whom it names as its sources. */
type Sourced = { readonly sources: readonly Voice[]; readonly rest: string };

const PRESS = new RegExp(anyOf([...READING_WORDS, ...NEWS_WORDS, ...MEDIA]), 'u');
const NAME = '(?:《[^《》]{2,60}》|[^，。；：,;:《》\\d]){0,30}?';
const TEXT = `(?:(?<=》)|${anyOf(DOCUMENT_KINDS)})`;
const BODY = `(?:${anyOf([...AUTHORITIES, ...ORGAN_ENDINGS])})`;
const SAYS = `(?:${anyOf(ATTRIBUTES)})[了到]?(?!的)`;
const THINKS = `(?:${anyOf(THINKERS)})[^，。；]{0,6}(?:${anyOf(OPINES)})`;
/** 根据规划，; 方案提出; 专家认为; 市政府提出，. */
const SOURCE = new RegExp(
  [
    `^(?:${anyOf(GOES_BY)})(?<basis>${NAME}(?:${TEXT}|${BODY}))(?:中?的?(?:${anyOf(GONE_BY)}))?[，,]`,
    `^据?(?![对由经按依违除]|符合)(?<who>${NAME}(?:${TEXT}|${PRESS.source}))[中里]?${SAYS}[，,：:]?`,
    `^(?<thinker>${NAME}${THINKS})[，,：:]?`,
    `^(?<body>${NAME}${BODY})${SAYS}[，,：:]`,
  ].join('|'),
  'u',
);

/** Whether a clause only names who says what stands beside it: 专家认为. */
export const IS_SOURCE = new RegExp(`(?:${anyOf(REPORTS_NEWS)})$`, 'u');

/** Reads whom a sentence opens with as its sources: 央视网报道，专家认为…. */
export function readSources(sentence: string): Sourced {
  const found = SOURCE.exec(fold(sentence));
  if (!found) return { sources: [], rest: sentence };
  const { basis = '', who = basis, body = who, thinker } = found.groups!;
  const bare = body.replace(/《[^》]*》/gu, '');
  const kind = thinker !== undefined ? 'thinker' : PRESS.test(bare) ? 'press' : 'text';
  const { sources, rest } = readSources(sentence.slice(found[0].length).trimStart());
  return { sources: [{ kind, who: body }, ...sources], rest };
}

/** 本条例, and 规划 of 规划自2023年1月1日起施行: what a claim calls the document by its kind alone. */
const SELF = new RegExp(
  `^《?(?:本(?:${anyOf(PLAN_ATTRIBUTES)})?(?<own>${anyOf(DOCUMENT_KINDS)})|(?:${anyOf(PLAN_ATTRIBUTES)})?(?<kind>${anyOf(DOCUMENT_KINDS)})》?(?=[^，,。；;]{0,16}?(?:${anyOf(TELLS_FORCE)})))`,
  'u',
);

/** Whether a claim calls the document by a kind that is neither in its title nor what it calls itself. */
function isOfOtherKind(claim: string, { name, text, place }: Table): boolean {
  const { own, kind = own } = SELF.exec(withoutPlace(claim, place))?.groups ?? {};
  return kind !== undefined && !name.includes(kind) && !text.includes(`本${kind}`);
}

const THOUGHT = new RegExp(THINKS, 'u');
const HOPED = new RegExp(anyOf(HOPES), 'u');
const HOPES_TOO = new RegExp(anyOf([...HOPES, ...WISHES]), 'u');
const ANY = new RegExp(anyOf([...ANY_SOURCE, ...READING_WORDS, ...NEWS_WORDS]), 'gu');

/** Whether a document of the press is on another, whose title it has. */
function isOn(reading: Document, plan: Document): boolean {
  return (
    isOfPress(reading) &&
    !isOfPress(plan) &&
    squeeze(reading.title).includes(squeeze(plan.title.replace(BRACKETS, '')))
  );
}

const BRACKETS = /[（(][^（）()]*[）)]/gu;

/** Whether a document tells of another: a reading, or news. */
export function isOfPress({ type }: Document): boolean {
  return type === 'reading' || type === 'news';
}

type Speaker = { readonly entry: ParsedDocument; readonly table: Table };

/** Makes the test whether a document is one of those that a claim names; a plan speaks for itself where it is at hand, and 方案 is no 规划 where there are both. */
function isAmong(all: readonly Speaker[], { read, spell }: ClaimVocabulary) {
  return ({ kind, who }: Voice, { entry: { document }, table }: Speaker): boolean => {
    if (kind === 'thinker') return true;
    const isKnown = (word: string): boolean => all.some(({ table }) => table.name.includes(word));
    const isNamed = read(spell(squeeze(withoutPlace(who.replace(ANY, ''), table.place)))).every(
      (one) => table.name.includes(one.word) || (isEmpty(one) && !isKnown(one.word)),
    );
    if (!isNamed || kind === 'press') return isNamed && isOfPress(document);
    return !all.some(({ entry }) => isOn(document, entry.document));
  };
}

/** Leaves a verdict open, unless the document is whom a sentence names as its source, and says so itself or as the sentence does: 专家认为, 有望. */
export function settleBy(
  { sources, rest }: Sourced,
  all: readonly Speaker[],
  vocabulary: ClaimVocabulary,
): (one: Judgement, speaker: Speaker) => Judgement {
  const isFrom = isAmong(all, vocabulary);
  const claim = squeeze(rest);
  const isOfPlan = sources.every(({ kind }) => kind === 'text');
  const isOfThinker = sources.some(({ kind }) => kind === 'thinker');
  return (one, speaker) => {
    const { said } = one;
    if (!said || !isDecided(one.verdict)) return one;
    const { text } = speaker.entry.document;
    const own = squeeze(slice(text, said.span ? shifted(said.span, said.sentence.start) : said.sentence));
    const isThought = THOUGHT.test(squeezeSentence(said));
    const isOpen =
      (isThought ? isOfPlan : isOfThinker) ||
      (HOPED.test(own) && !HOPES_TOO.test(fold(rest))) ||
      isOfOtherKind(claim, speaker.table) ||
      !sources.every((source) => isFrom(source, speaker));
    return isOpen ? { ...one, verdict: 'unsure', reasons: ['name'] } : one;
  };
}
