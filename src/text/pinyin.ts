import { pinyin } from 'pinyin-pro';
import { memo, once } from '../memo.js';
import { withoutTones } from './tones.js';
import { wordStarts } from './word-starts.js';

/** The ways to type a character: as itself or by a reading; none for a space or a sign. */
type Spellings = readonly string[];

/** A text as it may be typed in pinyin, by UTF-16 offset. */
export type Spelling = {
  /** By every reading that its characters can have. */
  readonly any: readonly Spellings[];
  /** By the readings that its characters have here. */
  readonly usual: () => readonly Spellings[];
  /** Where a word starts; also the end of the text. */
  readonly breaks: () => ReadonlySet<number>;
};

/** Where typed pinyin stands in a text. */
export type PinyinMatch = {
  readonly start: number;
  readonly end: number;
  /** How many characters it stands for. */
  readonly count: number;
  /** `whole` syllables, the last perhaps half typed; `unusual`: by another reading; `initials`: some by their initials. */
  readonly manner: 'whole' | 'unusual' | 'initials';
};

const NOT_SPELT = /[^\p{L}\p{N}]|[\u{10000}-\u{10FFFF}]/gu;
const READINGS = { type: 'array', toneType: 'none', v: true } as const;

/** Makes a speller of folded texts. The first text costs some 20 ms, as pinyin-pro then builds its dictionary. */
export function createSpeller(): (folded: string) => Spelling {
  const spellingsOf = memo((character: string) =>
    makeSpellings(character, pinyin(character, { ...READINGS, multiple: true })),
  );
  const read = memo((reading: string) => makeSpellings(reading.charAt(0), [reading.slice(1)]));
  return (folded) => {
    const text = folded.replace(NOT_SPELT, (sign) => ' '.repeat(sign.length));
    return {
      any: text.split('').map(spellingsOf),
      usual: once(() => pinyin(text, READINGS).map((reading, at) => read(text.charAt(at) + reading))),
      breaks: once(() => new Set([...wordStarts(text), text.length])),
    };
  };
}

/** Normalises typed pinyin: no tones (suàn, suan4), ü as v, one space between parted syllables (xi'an); Chinese stays. */
export function readPinyin(folded: string): string {
  return withoutTones(folded)
    .replace(/(?<=[a-z])[1-5](?!\d)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds typed pinyin at the given offsets, perhaps in several manners. @param least the fewest characters it stands for */
export function findPinyin(
  { any, usual }: Spelling,
  typed: string,
  starts: readonly number[],
  least: number,
): PinyinMatch[] {
  const possible = starts.filter((start) => walk(any, start, typed, least, true) !== null);
  if (possible.length === 0) return [];
  const places = (manner: PinyinMatch['manner'], text: readonly Spellings[], count: number): PinyinMatch[] =>
    possible.flatMap((start) => {
      const found = walk(text, start, typed, count, manner === 'initials');
      return found === null ? [] : [{ ...found, start, manner }];
    });
  const more = Math.max(2, least);
  return [
    ...places('whole', usual(), least),
    ...places('unusual', any, more),
    ...places('initials', usual(), more),
  ];
}

/** Follows the typed letters from a character on; null where they do not stand there. */
function walk(text: readonly Spellings[], start: number, typed: string, least: number, byInitials: boolean) {
  if (!text[start]?.some((spelt) => spelt[0] === typed[0])) return null;
  let reached = [0];
  let count = 0;
  for (let at = start; at < text.length && reached.length > 0; at += 1) {
    const spellings = text[at]!;
    if (spellings.length === 0) continue;
    count += 1;
    const further = reached.flatMap((offset) => stepsFrom(spellings, typed, offset, byInitials));
    if (count >= least && further.includes(typed.length)) return { end: at + 1, count };
    reached = [...new Set(further.map((offset) => (typed[offset] === ' ' ? offset + 1 : offset)))];
  }
  return null;
}

/** The offsets in the typed text that a character reaches from one. */
function stepsFrom(spellings: Spellings, typed: string, offset: number, byInitials: boolean): number[] {
  const fitting = spellings.filter((spelt) => spelt[0] === typed[offset]);
  return fitting.flatMap((spelt) => [
    ...wholeSteps(spelt, typed, offset),
    ...(byInitials && spelt.length > 1 ? initialSteps(spelt, typed, offset) : []),
  ]);
}

/** The last syllable may be half typed. */
function wholeSteps(spelt: string, typed: string, offset: number): number[] {
  if (typed.startsWith(spelt, offset)) return [offset + spelt.length];
  return spelt.startsWith(typed.slice(offset)) ? [typed.length] : [];
}

/** The initial of 数 is s, or sh. */
function initialSteps(spelt: string, typed: string, offset: number): number[] {
  const isDouble = spelt[1] === 'h' && typed[offset + 1] === 'h';
  return isDouble ? [offset + 1, offset + 2] : [offset + 1];
}

/** Keyboards have no ü: people type v, or u. */
function makeSpellings(character: string, readings: readonly string[]): Spellings {
  if (character === ' ') return [];
  const withU = readings.map((reading) => reading.replace(/(?<=[ln])v/u, 'u'));
  return [...new Set([character, ...readings, ...withU])];
}
