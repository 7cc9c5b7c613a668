import { characterPairs } from '../../../src/text/pairs.js';
import type { Peer } from './engine.js';
import { openMiniSearch } from './minisearch.js';

const HAN = /^\p{Script=Han}/u;
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** MiniSearch over the pairs of Chinese characters that follow each other, and whole words of other scripts. */
export const withBigrams: Peer = {
  name: 'MiniSearch, character bigrams',
  open: (passages) => openMiniSearch(passages, cutIntoBigrams),
};

function cutIntoBigrams(text: string): string[] {
  const runs = text.match(RUN) ?? [];
  return runs.flatMap((run) => (HAN.test(run) && run.length > 1 ? characterPairs(run) : [run]));
}
