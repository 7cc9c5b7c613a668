import { said } from './said.js';
import type { Source } from './source.js';

/**
 * A record of RIS: a line a field, a tag of two letters, two spaces, a hyphen and a space; TY is the first and ER the
 * last (https://en.wikipedia.org/wiki/RIS_(file_format)). A day has slashes.
 */
export function toRis({ key, title, publisher, date, type, section, accessed, url }: Source): string {
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
