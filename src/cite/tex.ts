/** Named by commands, as BibTeX counts braces even after a backslash. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '<': 'less',
  '>': 'greater',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

/** The text with TeX's special signs escaped (The TeXbook, chapter 7). */
export function toTex(text: string): string {
  return text.replace(/[&%$#_]|([\\{}<>~^])/gu, (mark, named?: string) =>
    named === undefined ? `\\${mark}` : `\\text${NAMED[named]}{}`,
  );
}
