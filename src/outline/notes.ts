import type { Span } from '../text/span.js';

/** How lines begin that the plan sets nothing in: a note (注：…, [^1]: …), a footnote (① 床位：指…), an open item (- [ ] …). */
const OPENINGS = [
  '(?:>\\s*)?(?:\\*\\*)?[备附]?注\\s?\\d{0,2}[：:]',
  '>\\s*(?:\\*\\*)?注',
  '\\[\\^[^\\]]{1,20}\\]:',
  '[-*+]\\s+\\[ \\]',
  '(?:[①-⑳¹²³]|[［[〔]\\d{1,2}[］\\]〕])\\s*[^，。；：]{2,16}：?(?:是指|指的是|指(?![导标数引挥]))',
];
const NOTE = new RegExp(`^\\s*(?:${OPENINGS.join('|')})`, 'u');

/** How far to look back to the start of a line, and how much of it to look at, in characters. */
const [REACH, LENGTH] = [5000, 60];

/** Whether a sentence stands in a line of notes. */
export function isNote(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = start - before.length + before.lastIndexOf('\n') + 1;
  return NOTE.test(text.slice(line, line + LENGTH));
}
