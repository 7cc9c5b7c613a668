/** Control characters but tabs and line ends, and marks of direction (https://www.unicode.org/reports/tr9/). */
const OBEYED = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]/gu;
const SEPARATORS = /[\u2028\u2029]/gu;

/** Makes such characters visible, one by one, so that offsets stay true. */
export function printable(text: string): string {
  return text.replace(OBEYED, '\uFFFD');
}

/** The same for a title or a file name, on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n\r\u2028\u2029]/gu, ' ');
}

/** JSON without characters that a terminal obeys, which reads as the same value. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(SEPARATORS, escaped).replace(OBEYED, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
