import { isDayAlone } from '../corpus/day.js';
import { opensItem } from '../corpus/markers.js';
import { addCounts } from '../grouped.js';
import { NUMBERINGS } from '../lexicon/item-marks.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { mergeNeighbours } from '../merge-neighbours.js';
import { copiedTableAt } from '../text/copied-tables.js';
import { leadsToPage, MIN_CONTENTS } from '../text/hidden.js';
import { type Block, paragraph, textOf } from './draft.js';
import { mergeHeaderRows } from './header-rows.js';
import { joinLines } from './join.js';

const ANNEX_ALONE = new RegExp(`^附\\s?件\\s?[\\d${ITEM_NUMERALS}]{0,2}\\s?[:：]?$`, 'u');
const ANNEX_NAMED = new RegExp(`^附\\s?件\\s?[\\d${ITEM_NUMERALS}]{1,2}\\s?[:：.]?\\s?[^。；]{2,60}$`, 'u');
const MENTION = /^附\s?件/u;
const NUMBERED = new RegExp(
  `^(?:${anyOf([NUMBERINGS.编, NUMBERINGS.章, NUMBERINGS.条, NUMBERINGS['一、']])})`,
  'u',
);
const CONTENTS = /^目\s?[录次]$/u;
/** …………… 12 at the end of a line of a table of contents. */
const LEADER = /(?<!\s)(?:\s*(?<![.．·…⋯])[.．·…⋯]{2,}\s*|\s+)\d{0,4}$/u;

/** Puts the pieces of a document in order: no table of contents, no second copy, annexes as parts of their own. */
export function arrange(blocks: readonly Block[]): Block[] {
  return markAnnexes(readCopiedTables(joinBroken(withoutCopy(withoutEntries(withoutContents(blocks)))))).map(
    mergeHeaderRows,
  );
}

/** Takes out the list under 目录: lines that all stand again further on. */
function withoutContents(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex((block) => CONTENTS.test(textOf(block)));
  if (at < 0) return [...blocks];
  const later = addCounts(
    new Map<string, number>(),
    blocks.slice(at + 1).map((block) => bare(textOf(block))),
  );
  let end = at + 1;
  const listed = new Set<string>();
  while (end < blocks.length && isListed(textOf(blocks[end]), listed, later)) end += 1;
  return [...blocks.slice(0, at), ...blocks.slice(listed.size > 0 ? end : at)];
}

/** Takes out a table of contents that stands under no 目录: its lines lead to a page with dots. */
function withoutEntries(blocks: readonly Block[]): readonly Block[] {
  const others = blocks.filter((block) => !leadsToPage(textOf(block)));
  return blocks.length - others.length < MIN_CONTENTS ? blocks : others;
}

/** A line of a table of contents: with a page number, or the first of two alike. */
function isListed(text: string, listed: Set<string>, later: ReadonlyMap<string, number>): boolean {
  const entry = bare(text);
  if (entry === '' || listed.has(entry)) return false;
  const isEntry = /[.．·…⋯]{3,}/u.test(text) || (later.get(entry) ?? 0) > 1;
  if (isEntry) listed.add(entry);
  return isEntry;
}

function bare(text: string): string {
  return text.length > 200 ? '' : text.replace(LEADER, '').replace(/\s/gu, '');
}

/** A sentence that a page break of the original cut in two is one again: …，探 | 索区块链…。 */
function joinBroken(blocks: readonly Block[]): Block[] {
  return mergeNeighbours(blocks, (before, block) =>
    isCut(before, block) ? paragraph(joinLines([textOf(before), textOf(block)])) : null,
  );
}

/** Shorter lines may be titles or names, which end without a mark. */
const MIN_CUT = 40;

function isCut(before: Block, block: Block): boolean {
  if (before.kind !== 'paragraph' || block.kind !== 'paragraph') return false;
  const isOpen =
    before.text.length >= MIN_CUT && /，/u.test(before.text) && /[\p{Script=Han}，、]$/u.test(before.text);
  return (
    isOpen && /^[\p{Script=Han}\d]/u.test(block.text) && /[。；]/u.test(block.text) && !opensItem(block.text)
  );
}

/** Pages often hold their text twice, for screens and for print. */
function withoutCopy(blocks: readonly Block[]): Block[] {
  const texts = blocks.map((block) => JSON.stringify(block.kind === 'table' ? block.rows : block.text));
  const again = texts.findIndex((text, at) => at >= MIN_COPY && text === texts[0] && isCopy(texts, at));
  return again < 0 ? [...blocks] : [...blocks.slice(0, again), ...blocks.slice(again * 2)];
}

/** So many pieces alike are no chance. */
const MIN_COPY = 3;

function isCopy(texts: readonly string[], at: number): boolean {
  const rest = texts.slice(at, at * 2);
  return rest.length >= Math.min(at, MIN_COPY) && rest.every((text, index) => text === texts[index]);
}

/** Makes a heading of each line that opens an annex, where the text before it has numbered parts of its own. */
function markAnnexes(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'heading' || NUMBERED.test(textOf(block)));
  return blocks.map((block, at) => {
    const opens = first >= 0 && at > first && block.kind === 'paragraph' && opensAnnex(blocks, at);
    return opens ? { kind: 'heading', level: 1, text: textOf(block) } : block;
  });
}

function opensAnnex(blocks: readonly Block[], at: number): boolean {
  const text = textOf(blocks[at]);
  if (ANNEX_ALONE.test(text)) return true;
  const isListed = [blocks[at - 1], blocks[at + 1]].some((other) => MENTION.test(textOf(other)));
  const isSigned = blocks.slice(at + 1, at + 4).some((other) => isDayAlone(textOf(other)));
  return ANNEX_NAMED.test(text) && !isListed && !isSigned && at + 1 < blocks.length;
}

/** Makes tables again of those that were copied as lines, which hold a cell each, or a row each. */
function readCopiedTables(blocks: readonly Block[]): Block[] {
  const lines = blocks.map((block) => (block.kind === 'table' ? null : block.text));
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const table = copiedTableAt(lines, at);
    read.push(table ? { kind: 'table', rows: table.rows } : blocks[at]!);
    at += table?.length ?? 1;
  }
  return read;
}
