import type { Document } from '../corpus/types.js';
import { memoOf } from '../memo.js';
import { fold } from '../text/fold.js';
import { characterPairs } from '../text/pairs.js';

/** The length of the beginning that is the lead, in characters: a heading or a first sentence. */
const MAX_LEAD = 100;

/** The title, and the first sentence or its beginning, folded. */
export const readLead = memoOf(({ title, folded, body }: Document): string => {
  const beginning = folded.slice(body.start, Math.min(body.end, body.start + MAX_LEAD));
  return `${fold(title)} ${beginning.match(/^[^。！？!?]*[。！？!?]?/u)![0]}`;
});

/** The place where a report was written, which is not its topic. */
const PLACE_OF_DATELINE = /(?<=[社网报讯])\p{Script=Han}{2,8}(?=\d{1,2}月\d{1,2}日(?:电|讯|消息))/gu;

/** A folded text without the places of datelines. */
export function withoutDatelines(folded: string): string {
  return folded.replace(PLACE_OF_DATELINE, ' ');
}

const IN_A_NAME = /^[\p{L}\p{N}]{2}$/u;

/** The index words of a lead: pairs of characters, marked apart, which find names that jieba does not know. */
export function leadWords(folded: string): string[] {
  return characterPairs(folded)
    .filter((pair) => IN_A_NAME.test(pair))
    .map((pair) => `^${pair}`);
}
