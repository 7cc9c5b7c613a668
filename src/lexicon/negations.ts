import type { WordList } from './word-list.js';

/** How texts and questions say that something is not allowed or not given; all mean the same. */
export const FORBIDS: WordList = [
  ...[
    '不得',
    '不能',
    '不可',
    '不可以',
    '不准',
    '不许',
    '不予',
    '不应',
    '不宜',
    '不再',
    '禁止',
    '严禁',
    '无法',
  ],
];
