import stringWidth from 'fast-string-width';

const OPENING = '（《“‘「『【〈〔';
const CLOSING = '，。；：！？、）》”’」』】〉〕…';

/** What stays on one line: an escape sequence, an address, a word, a number with its scale, a character with its marks. */
const UNIT = new RegExp(
  [
    '\\u001B\\][^\\u0007]*\\u0007|\\u001B\\[[\\d;]*m',
    'https?://\\S+',
    ' +',
    `[${OPENING}]*(?:[!-~\\p{Script=Latin}]{1,30}[万亿]{0,2}元?|[^ ${OPENING}])[${CLOSING}]*`,
    `[${OPENING}]+`,
  ].join('|'),
  'gsu',
);

/** Wraps text for a terminal; a unit wider than a line, such as an address, gets its own. */
export function wrap(text: string, columns: number): string[] {
  const lines = [''];
  let width = 0;
  for (const [unit] of text.matchAll(UNIT)) {
    const added = unit.startsWith('\u001B') ? 0 : stringWidth(unit);
    if (width > 0 && width + added > columns) {
      lines.push('');
      width = 0;
    }
    if (width === 0 && unit.trim() === '' && lines.length > 1) continue;
    lines[lines.length - 1] += unit;
    width += added;
  }
  return lines.map((line) => line.trimEnd());
}
