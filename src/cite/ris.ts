import { said } from './said.js';
import type { CitedSource } from './source.js';

/** Writes a record of RIS, one field a line, TY first and ER last: https://en.wikipedia.org/wiki/RIS_(file_format). */
export function toRis({ key, title, publisher, date, type, section, accessed, url }: CitedSource): string {
  return said(
    line('TY', url === null ? 'GEN' : 'ELEC'),
    line('ID', key),
    line('TI', title),
    publisher && line('AU', publisher),
    date && line('PY', date.slice(0, 4)),
    date && line('DA', date.replaceAll('-', '/')),
    type && line('M3', type),
    section && line('SE', section),
    url && line('UR', url),
    url && line('Y2', accessed.replaceAll('-', '/')),
    line('ER', ''),
  ).join('\n');
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value}`;
}
