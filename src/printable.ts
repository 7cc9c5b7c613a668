/**
 * What a document may hold and a terminal or a chat would obey: control characters, and marks that turn the direction
 * of the text (https://www.unicode.org/reports/tr9/). Tabs stay, and what ends a line.
 */
const OBEYED = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]/gu;
const SEPARATORS = /[\u2028\u2029]/gu;

/** The text with such characters made visible, each by one other, so that offsets stay true. */
export function printable(text: string): string {
  return text.replace(OBEYED, '\uFFFD');
}

/** The same for what has to stand on one line, such as a title or a file name. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n\r\u2028\u2029]/gu, ' ');
}

/** JSON that prints nothing a terminal obeys and is read as the same value. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(SEPARATORS, escaped).replace(OBEYED, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
