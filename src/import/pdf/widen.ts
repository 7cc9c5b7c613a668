const WIDE = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
]);
const CHINESE_BEFORE = '(?<=[\\p{Script=Han}，。、；：？！（）《》“”〔〕％%]\\s?)';
const MARK = new RegExp(`${CHINESE_BEFORE}[,:;?!]|[,;?!](?=\\p{Script=Han})`, 'gu');

/**
 * Writes the marks of Chinese text at full width. Fonts of Chinese print shops draw them so, but name them by the
 * codes of their half-width forms.
 */
export function widenMarks(text: string): string {
  return widenBrackets(text).replace(MARK, (mark) => WIDE.get(mark) ?? mark);
}

/** Brackets that hold Chinese, or stand beside it, at both ends alike. */
function widenBrackets(text: string): string {
  return text.replace(/\(([^()]{0,200})\)/gu, (whole, inner: string, at: number) => {
    const beside = `${text[at - 1] ?? ''}${inner}${text[at + whole.length] ?? ''}`;
    return /\p{Script=Han}/u.test(beside) ? `（${inner}）` : whole;
  });
}
