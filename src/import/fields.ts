import { readDay } from '../corpus/day.js';
import type { StatedProvenance } from '../corpus/self-naming.js';
import { isTitle } from '../corpus/titles.js';
import { firstFound } from '../first-found.js';
import { DOCUMENT_FIELDS, FIELDS_OF_ISSUE, NO_PUBLISHERS, OTHER_FIELDS } from '../lexicon/document-fields.js';
import { anyOf } from '../lexicon/word-list.js';
import { mergeNeighbours } from '../merge-neighbours.js';
import { only } from '../only.js';
import { type Block, paragraph, type Reading } from './draft.js';

type FieldName = keyof typeof DOCUMENT_FIELDS | 'other';

const FIELDS = new Map<string, FieldName>([
  ...OTHER_FIELDS.map((name) => [name, 'other'] as const),
  ...Object.entries(DOCUMENT_FIELDS).flatMap(([field, names]) =>
    names.map((name) => [name, field as FieldName] as const),
  ),
]);
/** Names are often set wide: 标　　题. */
const NAMES = [...FIELDS.keys()].sort((a, b) => b.length - a.length).map((name) => [...name].join('\\s?'));
const NAME = new RegExp(`(?<![\\p{Script=Han}])(${NAMES.join('|')})\\s?[:：]`, 'gu');

/** How many blocks from the beginning a document describes itself. */
const HEAD = 15;
/** On a page menus come first. */
const PAGE_HEAD = 150;

type Entry = {
  readonly field: FieldName;
  readonly value: string;
  /** Whether it tells of the issue of a document, not of its page. */
  readonly isOfIssue: boolean;
};

const OF_ISSUE = new Set(FIELDS_OF_ISSUE);

function entryOf(words: string, value: string): Entry | null {
  const name = words.replace(/[\s:：]/gu, '');
  const field = FIELDS.get(name);
  return field ? { field, value, isOfIssue: OF_ISSUE.has(name) } : null;
}

/** The fields of a line that holds nothing else; empty where it holds other words. */
function entriesOf(text: string): Entry[] {
  const plain = text.replace(/[【】*]/gu, ' ').trim();
  const names = [...plain.matchAll(NAME)];
  const length = plain.replace(ADDRESS, '').length;
  if (names.length === 0 || names[0]!.index !== 0 || length > MAX_FIELDS_LENGTH) return [];
  return names.flatMap((match, index) => {
    const end = names[index + 1]?.index ?? plain.length;
    return entryOf(match[1]!, plain.slice(match.index + match[0].length, end).trim()) ?? [];
  });
}

const MAX_FIELDS_LENGTH = 400;
const ADDRESS = /https?:\/\/\S+/gu;

/** The fields of a line or a row: 索引号：1 | 发文机关：国务院, or 发文机关 | 国务院; a cell that spans columns is repeated. */
export function fieldsOf(row: readonly string[]): Entry[] {
  const cells = row.filter((cell, at) => cell !== row[at - 1]);
  const joined = entriesOf(cells.join(' '));
  if (joined.length > 0) return joined;
  const found = cells.flatMap((cell, at) => (at % 2 === 0 ? (entryOf(cell, cells[at + 1] ?? '') ?? []) : []));
  return found.length * 2 === cells.length ? found : [];
}

/** Joins the name of a field to its value on the next line: 来源： | 江州日报. */
export function joinLabels(blocks: readonly Block[]): Block[] {
  return mergeNeighbours(blocks, (before, block) => {
    const isValue = block.kind === 'paragraph' && block.text.length <= MAX_VALUE;
    return isValue && isOpenField(before, block.text) ? paragraph(before.text + block.text) : null;
  });
}

/** The longest value that stands on a line of its own, in characters. */
const MAX_VALUE = 60;

/** Whether the value of the field that a line names stands or goes on in the line below. */
function isOpenField(block: Block, below: string): block is Extract<Block, { kind: 'paragraph' }> {
  const entry = block.kind === 'paragraph' ? only(entriesOf(block.text)) : undefined;
  if (!entry || entry.field === 'other') return false;
  const goesOn = entry.field === 'title' && !isTitle(entry.value) && isTitle(entry.value + below);
  return entry.value === '' || goesOn;
}

/** Takes the fields out of the head of a document: lines of fields, tables of them, and headings over them. */
export function splitFields(blocks: readonly Block[]): Reading {
  const found = blocks.map((block, at) => (at < HEAD ? entriesIn(block) : []));
  const isNamed = found.map((entries) => entries.length > 0);
  const isField = blocks.map(
    (block, at) => isNamed[at]! || (at < HEAD && isUnknownField(block, isNamed, at)),
  );
  const last = blocks.findLastIndex((block) => entriesIn(block).length === 0);
  const kept = blocks.filter(
    (block, at) =>
      !isField[at] && at <= last && !(block.kind === 'heading' && isOverFields(blocks, isField, at)),
  );
  return { stated: toProvenance(found.flat()), blocks: kept };
}

function entriesIn(block: Block): Entry[] {
  if (block.kind === 'heading') return fieldsOf([block.text]).length > 1 ? fieldsOf([block.text]) : [];
  if (block.kind === 'paragraph')
    return STAMP.test(block.text)
      ? [{ field: 'date', value: block.text, isOfIssue: false }]
      : fieldsOf([block.text]);
  const rows = block.rows.map(fieldsOf);
  return rows.every((row) => row.length > 0) ? rows.flat() : [];
}

/** 2026-02-03 09:02:33, 2026年2月3日 9时02分: when a page was put up. */
const STAMP = /^\d{4}[-年]\d{1,2}[-月]\d{1,2}日? \d{1,2}[:：时]\d{2}(?:分|:\d{2})?$/u;

/** Reads the fields among the first blocks of a page, such as in a box beside its text. */
export function statedIn(blocks: readonly Block[]): StatedProvenance {
  return toProvenance(blocks.slice(0, PAGE_HEAD).flatMap(entriesIn));
}

/** 检索时间: 2026-02-02: a short line of that form right after a field is one too. */
function isUnknownField(block: Block, isNamed: readonly boolean[], at: number): boolean {
  const isBeside = isNamed.slice(Math.max(0, at - NEAR), at).some(Boolean);
  return isBeside && block.kind === 'paragraph' && UNKNOWN.test(block.text);
}

const NEAR = 2;
const UNKNOWN = /^[\p{Script=Han}]{2,8}\s?[:：]\s?[^。；]{1,60}(?<![。；，：:])$/u;

/** A heading right over fields names them, not a part of the document; a title stands over them too. */
function isOverFields(blocks: readonly Block[], isField: readonly boolean[], at: number): boolean {
  const block = blocks[at]!;
  if (block.kind === 'heading' && isTitle(block.text)) return false;
  const next = blocks.findIndex((block, index) => index > at && block.kind !== 'heading');
  return next >= 0 && next < at + 3 && isField[next]!;
}

/** Of several values of a field the first that can be used. */
export function toProvenance(entries: readonly Entry[]): StatedProvenance {
  const first = <T>(name: FieldName, read: (value: string) => T | null, all = entries): T | null =>
    firstFound(all, ({ field, value }) => (field === name ? read(value) : null));
  const ofIssue = entries.filter(({ isOfIssue }) => isOfIssue);
  return {
    title: first('title', (value) => (value.length >= 4 ? value : null)),
    publisher: first('publisher', readOrgan),
    date: first('date', readDay),
    issuer: first('publisher', readOrgan, ofIssue),
    issued: first('date', readDay, ofIssue),
    url: first('url', readAddress) ?? first('publisher', readAddress),
  };
}

/** The address of a field; of a link in Markdown that of its words. */
export function readAddress(value: string): string | null {
  const address = /^https?:\/\/\S+/iu.exec(value)?.[0];
  return address && URL.canParse(address) ? address : null;
}

const NOBODY = new RegExp(`^(?:${anyOf(NO_PUBLISHERS)}|-+)$`, 'u');

/** The name of who published a text; null where a page names nobody. */
export function readOrgan(value: string): string | null {
  const name = value.split(/\s/u)[0]!.replace(/[|｜].*$/u, '');
  const isName = name.length >= 2 && name.length <= 60 && !/^https?:/iu.test(name);
  return isName && !NOBODY.test(name) ? name : null;
}
