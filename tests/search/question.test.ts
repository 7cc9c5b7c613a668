import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/search/question.js';
import { indexGlossary } from '../../src/search/synonyms.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const synonyms = indexGlossary(corpus.glossary);
const termsOf = (text: string): string[] => readQuestion(text, words, synonyms).terms.map(({ word }) => word);

describe('a question', () => {
  it.each([
    ['请问一下应急管理有哪些要求呀？', '应急管理'],
    ['哈尔滨市的算力中心有几个？', '哈尔滨市'],
    ['老师的补贴是多少', '老师'],
  ])('keeps the words it is about: %s', (text, word) => {
    expect(termsOf(text)).toContain(word);
  });

  it.each([['谢谢'], ['请问'], ['多少'], ['是什么'], ['呀'], ['的']])(
    'leaves out its wrapping: %s',
    (wrapping) => {
      expect(termsOf(`请问一下，公共算力的中心是什么呀，有多少？谢谢`).join('/')).not.toContain(wrapping);
    },
  );

  it('reads one amount however it is written', () => {
    const amounts = ['3000亿元', '3,000亿元', '三千亿元', '３０００亿元'].map(
      (text) =>
        readQuestion(`产业规模达到${text}吗`, words, synonyms).amounts.map(({ value, unit }) => ({
          value,
          unit,
        }))[0],
    );
    expect(amounts).toEqual(Array(4).fill({ value: 3e11, unit: '元' }));
  });

  it('joins characters that are typed apart', () => {
    expect(termsOf('核 心 产 业 规 模')).toEqual(termsOf('核心产业规模'));
  });

  it('finds the glossary’s English words, whole ones only', () => {
    expect(termsOf('large language models and the computing power')).toContain('computing power');
    expect(termsOf('said')).toEqual([]);
  });
});
