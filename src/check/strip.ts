/** What opens a line: quotation, heading, small print, bullet, number of a list. */
const LINE_MARKS = /^[ \t]*(?:(?:>>>|>|#{1,3}|-#|[-*+•●◆■·]|\d{1,2}[.)])[ \t]+)+/gmu;
const FENCES = /^```\w*$|```/gmu;

/** Bold, underline, strike, spoiler, code; a lone star or underscore only at the edge of a word. */
const EMPHASIS = /\*{2,3}|__|~~|\|\||`|(?<![\w*])[*_](?=\S)|(?<=[^\s*])[*_](?![\w*])/gu;
const ESCAPE = /\\(?=[^\w\s\p{L}])/gu;
const NO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The words of a text without the marks of Markdown, and without what nobody sees. */
export function stripMarks(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(NO_WIDTH, '')
    .replace(FENCES, '')
    .replace(LINE_MARKS, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPE, '')
    .replace(UNPRINTABLE, ' ');
}
