import { copiedTableAt } from '../text/copied-tables.js';
import type { Block } from './draft.js';

/** Makes tables again of those that were copied as lines, which hold a cell each, or a row each. */
export function readCopiedTables(blocks: readonly Block[]): Block[] {
  const lines = blocks.map((block) => (block.kind === 'table' ? null : block.text));
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const table = copiedTableAt(lines, at);
    read.push(table ? { kind: 'table', rows: table.rows } : blocks[at]!);
    at += table?.length ?? 1;
  }
  return read;
}
