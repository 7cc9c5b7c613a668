const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };
const CHINESE_BEFORE = '(?<=[\\p{Script=Han}，。、；：？！（）《》“”〔〕％%]\\s?)';
const MARK = new RegExp(`${CHINESE_BEFORE}[,:;?!]|[,;?!](?=\\p{Script=Han})`, 'gu');

/** Writes Chinese marks at full width, as fonts of print shops draw them under the codes of half-width ones. */
export function widenMarks(text: string): string {
  return widenBrackets(text).replace(MARK, (mark) => WIDE[mark]!);
}

/** Brackets that hold Chinese, or stand beside it, at both ends alike. */
function widenBrackets(text: string): string {
  return text.replace(/\(([^()]{0,200})\)/gu, (whole, inner: string, at: number) => {
    const beside = `${text[at - 1] ?? ''}${inner}${text[at + whole.length] ?? ''}`;
    return /\p{Script=Han}/u.test(beside) ? `（${inner}）` : whole;
  });
}
