import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import * as asking from '../../src/lexicon/asking.js';
import * as bodies from '../../src/lexicon/bodies.js';
import * as comparators from '../../src/lexicon/comparators.js';
import * as fields from '../../src/lexicon/document-fields.js';
import * as negations from '../../src/lexicon/negations.js';
import { DIGITS } from '../../src/lexicon/numerals.js';
import * as questionWords from '../../src/lexicon/question-words.js';
import * as times from '../../src/lexicon/time-words.js';
import * as units from '../../src/lexicon/units.js';
import { files } from '../patterns/collect.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Lists of which each word has one place: by what they are for, with the files of the lexicon that are for that. */
const LISTS: readonly { readonly files: readonly string[]; readonly lists: readonly unknown[] }[] = [
  {
    files: ['question-words', 'asking', 'filler', 'plan-parts'],
    lists: [
      Object.values(questionWords),
      [asking.PHONES, asking.ADDRESSES, asking.SUMS, asking.RATES, asking.LEADS],
    ],
  },
  {
    files: ['bodies', 'asking'],
    lists: [bodies.AUTHORITIES, bodies.COMPANIES, bodies.INSTITUTIONS, bodies.OWNERS],
  },
  {
    files: ['comparators'],
    lists: [
      [comparators.BOUND_WORDS, comparators.PLAIN_BOUNDS, comparators.SURPASSES, comparators.AFTER_WORDS],
      [comparators.EFFORTS, comparators.RISES, comparators.FALLS, comparators.DOUBLED],
    ],
  },
  {
    files: ['asking'],
    lists: [asking.NAMED_AS, asking.TELLS_NAME, asking.BEFORE_NAME],
  },
  { files: ['time-words', 'asking', 'comparators'], lists: [times.YEAR_BEFORE, times.YEAR_NOW] },
  { files: ['negations', 'claim-doubts'], lists: [negations.FORBIDS] },
  {
    files: ['units'],
    lists: [units.TIME_UNITS, units.MONEY, units.FOREIGN_MONEY, units.SPOKEN_YUAN, units.SPOKEN_DOLLARS],
  },
  { files: ['document-fields'], lists: [fields.DOCUMENT_FIELDS] },
];

/** Where such a word rightly stands once more, and why. */
const EXCEPTIONS: readonly { readonly word: string; readonly file: string; readonly reason: string }[] = [
  { word: '标题', file: 'src/lexicon/document-fields', reason: 'a format of files has labels of its own' },
  { word: '链接', file: 'src/lexicon/document-fields', reason: 'a format of files has labels of its own' },
  { word: '标题', file: 'src/corpus/seed-file', reason: 'an error shows what to type' },
  {
    word: '来源',
    file: 'src/check/wording',
    reason: 'a claim names its source so, not a field of a document',
  },
  { word: '简称', file: 'src/answer/definition', reason: 'what a text defines, not what it is called' },
  { word: '简称', file: 'src/corpus/provenance', reason: 'what a text defines, not what it is called' },
  { word: '日期', file: 'src/question/kinds', reason: 'what is asked for, not the name of a field' },
  { word: '时间', file: 'src/question/kinds', reason: 'what is asked for, not the name of a field' },
  { word: '日期', file: 'src/question/answer-forms', reason: 'what is asked for, not the name of a field' },
  { word: '时间', file: 'src/question/answer-forms', reason: 'what is asked for, not the name of a field' },
];

/** Single characters that are words: of others too many stand in longer words. */
const SINGLE = /^[谁哪几啥咋]$/u;

/** The Chinese words of a text or of the source of a pattern: with what a ? leaves open and without. */
function wordsIn(source: string): string[] {
  const plain = source.replace(/\[[^\]]*\]/gu, '.');
  const forms = [plain.replace(/\?/gu, ''), plain.replace(/\p{Script=Han}\?/gu, '')];
  const runs = forms.flatMap((form) => form.match(/\p{Script=Han}+/gu) ?? []);
  return [...new Set(runs)].filter((run) => run.length > 1 || SINGLE.test(run));
}

/** The words of a list, of lists in it too. */
function wordsOf(list: unknown): string[] {
  if (typeof list === 'string') return wordsIn(list);
  return typeof list === 'object' && list !== null ? Object.values(list).flatMap(wordsOf) : [];
}

/** What is looked at of the syntax tree (ESTree). */
type Node = {
  readonly type?: string;
  readonly key?: { readonly value?: unknown };
  readonly value?: unknown;
  readonly regex?: { readonly pattern: string };
};

/** What stands in quotes or in a pattern, but for what the program says to people. */
function literalsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, key, value, regex } = node as Node;
  if (type === 'Property' && /^zh-/u.test(String(key?.value))) return [];
  if (regex) return [regex.pattern];
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type === 'TemplateElement') return [(value as { cooked: string }).cooked];
  return Object.values(node).flatMap(literalsIn);
}

type Place = {
  readonly file: string;
  readonly literals: readonly string[];
  readonly words: ReadonlySet<string>;
};

const parse = (file: string) => parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: 'ts' });
const placeOf = (file: string, node: unknown): Place => {
  const literals = literalsIn(node);
  return { file: file.replace(/\.ts$/u, ''), literals, words: new Set(literals.flatMap(wordsIn)) };
};
const isLexicon = (file: string): boolean => file.startsWith('src/lexicon/');
const outside = files.filter((file) => !isLexicon(file)).map((file) => placeOf(file, parse(file)));
/** Each statement of the lexicon: a list, or a part of one. */
const inside = files.filter(isLexicon).flatMap((file) => parse(file).body.map((node) => placeOf(file, node)));

/** The places that hold a word of these once more than they should. */
function repeated(words: readonly string[], places: readonly Place[]): string[] {
  const isRight = (word: string, file: string): boolean =>
    EXCEPTIONS.some((exception) => exception.word === word && exception.file === file);
  return [...new Set(words)].flatMap((word) =>
    places
      .filter((place) => place.words.has(word) && !isRight(word, place.file))
      .map(({ file }) => `${word} in ${file}`),
  );
}

describe('the words of the lexicon', () => {
  it.each(LISTS)('stand in no other file: $files.0', ({ lists }) => {
    const words = wordsOf(lists);
    expect(words.length).toBeGreaterThan(2);
    expect(repeated(words, outside)).toEqual([]);
  });

  it.each(LISTS)('stand in one list of those for the same purpose: $files', ({ files: own, lists }) => {
    const places = inside.filter(({ file }) => own.some((name) => file === `src/lexicon/${name}`));
    const twice = [...new Set(wordsOf(lists))].filter(
      (word) => places.filter((place) => place.words.has(word)).length > 1,
    );
    expect(twice.flatMap((word) => repeated([word], places))).toEqual([]);
  });

  it('count alone: no other file lists the numerals', () => {
    const isRow = (literal: string): boolean => literal.includes(DIGITS.slice(2, 5));
    const rows = [...outside, ...inside].filter(({ literals }) => literals.some(isRow));
    expect(rows.map(({ file }) => file)).toEqual(['src/lexicon/numerals']);
  });

  it('have a name that no other list has', () => {
    const names = files
      .filter(isLexicon)
      .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(/(?<=^export const )\w+/gmu) ?? []);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('have no exception that nothing needs', () => {
    const unneeded = EXCEPTIONS.filter(
      ({ word, file }) =>
        ![...outside, ...inside].some((place) => place.file === file && place.words.has(word)),
    );
    expect(unneeded).toEqual([]);
  });
});
