import { once } from '../memo.js';

/** Made once, as each takes as long to make as some sentences to cut. */
const segmenter = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** Where the words of a text start, by ICU as in browsers. */
export function wordStarts(text: string): number[] {
  return Array.from(segmenter().segment(text), ({ index }) => index);
}
