import { describe, expect, it } from 'vitest';
import { share } from '../../src/question/coverage.js';
import type { Term } from '../../src/question/terms.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read } = await prepareSearch(corpus, words);
const termsOf = (question: string) => read(question).terms.map(({ word }) => word);
const insistedIn = (question: string) =>
  read(question)
    .terms.filter(({ required }) => required)
    .map(({ word }) => word);
const termOf = (question: string, word: string): Term =>
  read(question).terms.find((term) => term.word === word)!;

describe('a date', () => {
  it.each([
    ['2023年5月30日发布了什么', '2023年5月30日'],
    ['2023年5月30号发布了什么', '2023年5月30号'],
    ['２０２３年５月３０日發布了什麼', '2023年5月30日'],
    ['2023年5月发布了什么', '2023年5月'],
    ['5月发布了什么', '5月'],
  ])('is one thing that is required: %s', (question, date) => {
    expect(insistedIn(question)).toEqual([date]);
    expect(termsOf(question)).toEqual([date, '发布']);
  });
});

describe('a word of everyday speech', () => {
  it.each([
    ['渔民自己交保费吗', '交', '由渔民缴纳保费'],
    ['渔民自己交保费吗', '自己', '由渔民自行缴纳'],
  ])('is held by what plans say for it: %s, %s', (question, word, text) => {
    expect(share(termOf(question, word), text)).toBe(0.9);
  });
});

describe('a place', () => {
  it.each([
    ['句容居民健康素养水平要达到多少', ['句容']],
    ['桥东怎么支持企业', ['桥东']],
    ['高新企业怎么支持', []],
    ['经开怎么支持企业', []],
  ])('may be the short name of a county: %s', (question, names) => {
    expect(insistedIn(question)).toEqual(names);
  });

  it.each([
    ['北京市朝阳区的补贴', ['朝阳区']],
    ['上海市浦东新区的算力', ['浦东新区']],
    ['江苏省南京市的规划', ['南京市']],
    ['上海和南京的规划', ['上海', '南京']],
    ['上海的规划', ['上海']],
  ])('that only says where the next one lies is not required: %s', (question, places) => {
    expect(insistedIn(question)).toEqual(places);
  });
});

describe('an ordinal', () => {
  it.each([
    ['第二项任务', '二是全力夯实底层基础', 0.9],
    ['第二项任务', '(二)构建低空智联网络', 0.9],
    ['第二项任务', '二、主要思路和目标', 0.9],
    ['第二项任务', '第二条', 1],
    ['第二项任务', '三是加快构建产业方阵', 0],
    ['第一步', '首先加强领导', 0.9],
    ['第一次发布', '首次发布', 0.9],
    ['第一步', '第1步', 0.9],
    ['第3步', '三是加快构建产业方阵', 0],
  ])('%s is held by %s: %d', (question, text, held) => {
    expect(share(read(question).terms[0]!, text)).toBe(held);
  });

  it('is required: a plan of five points has no sixth', () => {
    expect(insistedIn('第六是什么')).toEqual(['第六']);
  });
});

describe('an amount', () => {
  it.each([
    ['投资3000亿元', '3000亿'],
    ['增长10%以上', '10%'],
    ['投资1.5万亿元', '1.5万亿'],
  ])('is one thing with its magnitude: %s', (question, amount) => {
    expect(termsOf(question)).toContain(amount);
    expect(termsOf(question)).not.toContain(amount.match(/[\d.]+/u)![0]);
  });
});

describe('a word', () => {
  it('tells more as a noun than as a verb, and least where it fits any plan', () => {
    const weightOf = (question: string, word: string) => termOf(question, word).weight;
    expect(weightOf('发布算力', '算力')).toBeGreaterThan(weightOf('发布算力', '发布'));
    expect(weightOf('发布算力', '发布')).toBeGreaterThan(weightOf('任务', '任务'));
  });

  it('may stand in a text in part where it is long and names nothing', () => {
    expect(termOf('核心产业规模', '核心产业规模').pairs).toEqual(['核心', '心产', '产业', '业规', '规模']);
    expect(termOf('海淀区', '海淀区').pairs).toEqual([]);
    expect(termOf('算力', '算力').pairs).toEqual([]);
  });

  it('is there once, however often it is said', () => {
    expect(termsOf('算力，算力，还是算力')).toEqual(['算力']);
  });
});
