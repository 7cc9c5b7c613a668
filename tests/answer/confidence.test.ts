import { describe, expect, it } from 'vitest';
import { confidenceIn, SIGNS } from '../../src/answer/confidence.js';
import { ANSWERED_FROM } from '../../src/answer/status.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openAllPlans, openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import { readQuestions } from '../support/questions.js';

const seven = await openAllPlans();
const ofSeven = await prepareSearch(seven.corpus, seven.words);
const { corpus, words } = await openSeeds();
const one = await prepareSearch(corpus, words);
const hitsFor = (question: string) => one.search(one.read(question), 1);
const confidenceFor = async (question: string): Promise<number> =>
  confidenceIn((await hitsFor(question))[0]!);
const questions = readQuestions();

describe('the signs', () => {
  it('are finite and from 0 to 1 for the first quote of every question', { timeout: 60_000 }, async () => {
    for (const { read, search } of [one, ofSeven]) {
      const found = await Promise.all(questions.map(({ question }) => search(read(question), 1)));
      for (const hit of found.flat()) {
        for (const { name, of } of SIGNS) {
          const value = of(hit);
          expect(value >= 0 && value <= 1 + 1e-9, `${name}: ${value}`).toBe(true);
        }
      }
    }
  });

  it('have names that are all different, or npm run train would write one weight into another', () => {
    expect(new Set(SIGNS.map(({ name }) => name)).size).toBe(SIGNS.length);
  });
});

describe('the confidence', () => {
  it('is a probability, for every question', async () => {
    for (const { question } of questions) {
      for (const hit of await hitsFor(question)) {
        expect(confidenceIn(hit)).toBeGreaterThan(0);
        expect(confidenceIn(hit)).toBeLessThan(1);
      }
    }
  });

  it.each([
    ['核心产业规模要达到多少', '小麦种植要达到多少'],
    ['算力伙伴计划是什么', '蓝鲸伙伴是什么'],
    ['海淀区建设城市大脑', '养老院建设食堂'],
  ])('is high for what the plan answers and low for what it does not: %s, %s', async (known, unknown) => {
    expect(await confidenceFor(known)).toBeGreaterThan(0.8);
    expect(await confidenceFor(unknown)).toBeLessThan(ANSWERED_FROM);
  });

  it('is lower where another document says what the quote does not', async () => {
    const hospitals = '医院通告\n本市各医院的发热门诊照常开放。发热门诊需要预约。';
    const schools = '学校通告\n各学校推迟开学，远程课堂照常开放。学校食堂停业。';
    const cinemas = '影院通告\n各影院停止放映，已售电影票全额退款。影院卖品停售。';
    const confidenceAmong = async (texts: readonly string[]): Promise<number> => {
      const entries = texts.map((text, at) => entryOf(`${at}.txt`, `---\ntitle: 通告\n---\n${text}`));
      const one = await prepareSearch({ entries, glossary: [] }, words);
      return confidenceIn((await one.search(one.read('发热门诊要预约吗，远程课堂照常开放吗'), 1))[0]!);
    };
    expect(await confidenceAmong([hospitals, schools])).toBeLessThan(
      0.6 * (await confidenceAmong([hospitals, cinemas])),
    );
  });

  it('is in the mean far higher for questions that the plan answers', async () => {
    const meanOf = async (asked: readonly { readonly question: string }[]): Promise<number> => {
      const hits = await Promise.all(asked.map(({ question }) => hitsFor(question)));
      const all = hits.flat().map(confidenceIn);
      return all.reduce((sum, one) => sum + one, 0) / all.length;
    };
    const plain = await meanOf(questions.filter(({ kind }) => kind === 'plain'));
    const unanswerable = await meanOf(questions.filter(({ kind }) => kind === 'unanswerable'));
    expect(plain).toBeGreaterThan(0.7);
    expect(unanswerable).toBeLessThan(0.4);
  });
});
