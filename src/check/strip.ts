/** What Discord puts into a message beside words: mentions, channels, emoji, times, commands, and addresses. */
const OBJECTS = new RegExp(
  [
    '<a?:\\w{1,32}:\\d+>',
    '<(?:@[!&]?|#)\\d+>',
    '@(?:everyone|here)(?!\\w)',
    '<t:-?\\d+(?::[A-Za-z])?>',
    '</[^<>:]{1,100}:\\d+>',
    '<id:\\w+>',
    '<?https?://[^\\s<>()（），。；、】”》\\p{Script=Han}]+>?',
  ].join('|'),
  'gu',
);

/** [words](address), once the address is gone. */
const LINK = /\[([^[\]]*)\]\(\s*\)/gu;

/** What opens a line: quotation, heading, small print, bullet, number of a list. */
const LINE_MARKS = /^[ \t]*(?:(?:>>>|>|#{1,3}|-#|[-*+•●◆■·]|\d{1,2}[.)])[ \t]+)+/gmu;
const FENCES = /^```\w*$|```/gmu;

/** Bold, underline, strike, spoiler, code; a lone star or underscore only at the edge of a word. */
const EMPHASIS = /\*{2,3}|__|~~|\|\||`|(?<![\w*])[*_](?=\S)|(?<=[^\s*])[*_](?![\w*])/gu;
const ESCAPE = /\\(?=[^\w\s\p{L}])/gu;
const NO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The words of a Discord message, without mentions, emoji of a server, addresses and the marks of Markdown. */
export function stripMessage(message: string): string {
  return message
    .replace(/\r\n?/gu, '\n')
    .replace(NO_WIDTH, '')
    .replace(OBJECTS, ' ')
    .replace(LINK, '$1')
    .replace(FENCES, '')
    .replace(LINE_MARKS, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPE, '')
    .replace(UNPRINTABLE, ' ');
}
