/** What Discord puts into a text beside words: mentions, channels, emoji of a server, times, commands, and addresses. */
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

/** A text as somebody meant it, whatever way it came: without what is no word of theirs. */
export function stripMarkup(text: string): string {
  return text.replace(OBJECTS, ' ').replace(LINK, '$1');
}
