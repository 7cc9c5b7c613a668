import type { Document, Section } from '../corpus/types.js';
import { type Span, slice } from '../text/span.js';
import { advance, type Clock, NO_CLOCK } from './clock.js';
import { type Mention, readMentions } from './deadlines.js';
import { type Setting, setsGoals, settingOf } from './goals.js';
import { SentenceReader } from './sentence-targets.js';
import type { Target } from './types.js';

const BULLET =
  /^(?:[—–•·●◆■*-]|第[一二三四五六七八九十百]+条|[（(]?[\d一二三四五六七八九十]{1,3}(?:[)）、.．]|是))/u;
const LEADS_LIST = /[：:]$|(?:如下|以下(?:具体)?目标)[。：:]?$/u;
const SENTENCE_END = /[。！？!?…][”’」』》】）)]*$/u;

/** Reads what a plan wants to reach, in the order of the text. */
export function readTargets(document: Document, sections: readonly Section[]): Target[] {
  const published = document.date === null ? null : Number(document.date.slice(0, 4));
  const targets = sections.flatMap((section) => readSection(section, 'prose', NO_CLOCK, published));
  return targets.sort((a, b) => a.span.start - b.span.start);
}

function readSection(section: Section, outer: Setting, clock: Clock, published: number | null): Target[] {
  const { text } = section.document;
  const setting = settingOf(section, outer);
  const targets: Target[] = [];
  let current = setsGoals(setting) ? clock : NO_CLOCK;
  let ofList = current;
  for (const [index, sentence] of section.sentences.entries()) {
    const words = slice(text, sentence);
    if (BULLET.test(words)) current = ofList;
    const mentions = readMentions(text, sentence, published);
    if (mayState(setting, current, mentions) && !isCaption(section, index, words)) {
      targets.push(...new SentenceReader(section, setting, mentions).read(sentence, current));
    }
    current = after(words, setting, advance(current, mentions, setsGoals(setting)));
    if (LEADS_LIST.test(words) || isTitle(section, sentence)) ofList = current;
  }
  return [
    ...targets,
    ...section.children.flatMap((child) => readSection(child, setting, current, published)),
  ];
}

/** Outside the goals most sentences name no deadline; they need not be read. */
function mayState(setting: Setting, { date }: Clock, mentions: readonly Mention[]): boolean {
  if (setting === 'ground') return false;
  return setsGoals(setting) || date !== null || mentions.some(({ kind }) => kind === 'stated');
}

/** In prose a deadline ends with its sentence, which may have been cut for its length. */
function after(words: string, setting: Setting, { date }: Clock): Clock {
  return !setsGoals(setting) && SENTENCE_END.test(words) ? NO_CLOCK : { date, isPast: false };
}

function isTitle({ titled, heading }: Section, sentence: Span): boolean {
  return titled && heading !== null && sentence.start <= heading.start && sentence.end >= heading.end;
}

/** A heading, or the words that open an item (——产业规模持续壮大。) and that the sentences after them fill. */
function isCaption(section: Section, index: number, words: string): boolean {
  if (isTitle(section, section.sentences[index]!)) return true;
  const isOpening = (index === 0 && section.heading !== null) || BULLET.test(words);
  return isOpening && !/[，,；\d]/u.test(words) && index + 1 < section.sentences.length;
}
