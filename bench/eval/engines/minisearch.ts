import type { Passage } from '../../../src/corpus/types.js';
import { plainMiniSearch, toRecords } from '../../subjects.js';
import { DEEP, type Engine, type Peer } from './engine.js';

/** MiniSearch with its default options. */
export const defaults: Peer = {
  name: 'MiniSearch, default options',
  open: (passages) => openMiniSearch(passages),
};

/** MiniSearch over the words that jieba cuts. */
export const withJieba: Peer = {
  name: 'MiniSearch, jieba words',
  open: (passages, words) => openMiniSearch(passages, words.forIndex),
};

/** Opens plain MiniSearch, with a tokeniser where one is given. */
export function openMiniSearch(passages: readonly Passage[], tokenize?: (text: string) => string[]): Engine {
  const index = plainMiniSearch(toRecords(passages), tokenize);
  return {
    search: (question) =>
      index
        .search(question)
        .slice(0, DEEP)
        .map(({ id }) => passages[id as number]!),
  };
}
