import type { Source } from './source.js';

/** Noncharacters, which no text has a use for (Unicode, section 23.7). */
const TITLE = '\uFDD0';
const PUBLISHER = '\uFDD1';
const LINK = '\uFDD2';
const HIDDEN = /([\uFDD0\uFDD1])([.?!]?)|\uFDD2/gu;

/** What a citation processor has to see of a text's end, or it would put a full stop behind it. */
const END_MARKS: Readonly<Record<string, string>> = {
  '.': '.',
  '?': '?',
  '!': '!',
  '。': '.',
  '？': '?',
  '！': '!',
};

/**
 * The source with a sign for each of its words, apart from the mark that ends them. So citeproc lays them out and
 * cannot take `<b>`, quotation marks or capitals in them for something to render.
 */
export function hide(source: Source): Source {
  const { title, publisher, url } = source;
  return {
    ...source,
    title: TITLE + endMark(title),
    publisher: publisher === null ? null : PUBLISHER + endMark(publisher),
    url: url === null ? null : LINK,
  };
}

/** The text with the words of the source in the places of their signs. */
export function reveal(text: string, { title, publisher, url }: Source): string {
  return text.replace(HIDDEN, (_, sign: string | undefined, mark: string) => {
    if (sign === undefined) return url ?? '';
    const words = sign === TITLE ? title : (publisher ?? '');
    return endMark(words) === '' ? words + mark : words;
  });
}

function endMark(words: string): string {
  return END_MARKS[words.at(-1) ?? ''] ?? '';
}
