/** By name, for BibTeX counts braces also behind a backslash. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '<': 'less',
  '>': 'greater',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

/** The text as TeX reads it: what it gives a meaning to is escaped, all else stays (The TeXbook, chapter 7). */
export function toTex(text: string): string {
  return text.replace(/[&%$#_]|([\\{}<>~^])/gu, (mark, named?: string) =>
    named === undefined ? `\\${mark}` : `\\text${NAMED[named]}{}`,
  );
}
