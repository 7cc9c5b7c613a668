/** Discord's own marks in a text: mentions, channels, emoji, times, commands, addresses. */
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

/** The words of a text, without Discord's marks. */
export function stripMarkup(text: string): string {
  return text.replace(OBJECTS, ' ').replace(LINK, '$1');
}
