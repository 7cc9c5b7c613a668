import { DOCUMENT_NUMBER } from '../corpus/self-naming.js';
import { isTitle } from '../corpus/titles.js';
import { type Block, textOf } from './draft.js';

/** A cover holds so many lines at most, each so long. */
const [MAX_COVER, MAX_COVER_LINE] = [8, 60];

/** Takes out the cover, whose number or title stands again over the text, once it has told who issued that. */
export function withoutCover(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.slice(0, MAX_COVER + 1).map(textOf);
  const prose = texts.findIndex(
    (text) => text === '' || text.length > MAX_COVER_LINE || /[。；：]/u.test(text),
  );
  const cover = texts.slice(0, prose < 0 ? texts.length : prose);
  const again = cover.findIndex((text, at) => cover.indexOf(text) < at && isNameOrNumber(text));
  return blocks.slice(Math.max(again, 0));
}

const isNameOrNumber = (text: string): boolean => DOCUMENT_NUMBER.test(text) || isTitle(text);
