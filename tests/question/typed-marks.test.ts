import { describe, expect, it } from 'vitest';
import { prepareSearch } from '../../src/rank/search.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read } = await prepareSearch(corpus, words);
const termsOf = (text: string) => {
  const { terms, amounts } = read(text);
  return {
    terms: terms.map(({ word, weight }) => [word, weight]),
    amounts: amounts.map(({ value, unit }) => [value, unit]),
  };
};

describe('a question is read as it is seen', () => {
  it.each([
    ['a zero-width space within a word', '核心产\u200B业规模达到多少', '核心产业规模达到多少'],
    ['a joiner within a word', '城\u2060市大\uFEFF脑在哪个区', '城市大脑在哪个区'],
    ['a soft hyphen within a word', '核心产\u00AD业规模达到多少', '核心产业规模达到多少'],
    ['one within a number', '核心产业规模达到30\u200B00亿元吗', '核心产业规模达到3000亿元吗'],
    ['a mark of direction', '\u200E核心产\u200F业规模\u202C达到多少', '核心产业规模达到多少'],
    ['digits of full width', '核心产业规模达到３０００亿元吗', '核心产业规模达到3000亿元吗'],
  ])('with %s', (_, typed, plain) => {
    expect(termsOf(typed)).toEqual(termsOf(plain));
  });
});
