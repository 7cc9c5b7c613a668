import { joinHeaders } from '../text/header-rows.js';
import type { Block } from './draft.js';

type TableRows = Extract<Block, { kind: 'table' }>['rows'];

/** Makes one header of the rows of a table's header, under its caption. */
export function mergeHeaderRows(block: Block): Block {
  if (block.kind !== 'table') return block;
  const at = block.rows.findIndex((row) => new Set(row).size > 1);
  const rows = at < 0 ? block.rows : [...block.rows.slice(0, at), ...mergeFirst(block.rows.slice(at))];
  return { ...block, rows };
}

function mergeFirst(rows: TableRows): TableRows {
  const [upper, lower, ...rest] = rows;
  const header = upper && lower && rest.length > 0 ? joinHeaders(upper, lower) : null;
  return header ? mergeFirst([header, ...rest]) : rows;
}
