import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/index/statistics.js';
import { dictionaryFolder } from '../../src/paths.js';
import { prepareSearch } from '../../src/rank/search.js';
import { ngramsIn, ngramsOf, weighNgrams } from '../../src/rank/unmatched.js';
import { loadWords } from '../../src/text/words.js';
import { allPlans, entryOf } from '../support/plans.js';

const words = loadWords(dictionaryFolder, []);

/** Where what of a question is said that its first hit does not say. */
async function unmatchedFor(question: string, texts: readonly string[]) {
  const entries = texts.map((text, at) =>
    entryOf(`notice-${at}.txt`, `---\ntitle: ${text.slice(0, text.indexOf('\n'))}\n---\n${text}`),
  );
  const { read, search } = await prepareSearch({ entries, glossary: [] }, words);
  const [best] = await search(read(question), 1);
  return { id: best!.passage.section.document.id, ...best!.unmatched() };
}

const HOSPITALS = '医院通告\n本市各医院的发热门诊照常开放。发热门诊需要预约。';
const SCHOOLS = '学校通告\n各学校推迟开学，远程课堂照常开放。学校食堂停业。';

describe('what a quote does not say of a question', () => {
  it('is nothing where it says it all, also in its lead', async () => {
    const all = { id: 'notice-0', elsewhere: 0, nowhere: 0 };
    expect(await unmatchedFor('发热门诊', [HOSPITALS, SCHOOLS])).toEqual(all);
    expect(await unmatchedFor('医院通告，发热门诊', [HOSPITALS, SCHOOLS])).toEqual(all);
  });

  it('is nothing where the heading says it', async () => {
    const steps = '申请人向银行提交材料，银行核对后报送名单。'.repeat(20);
    const loans = `贷款办法\n本办法自发布之日起施行。\n一、企业纾困贷款贴息\n${steps}\n市审计局每年监督检查。`;
    const news = '贷款消息\n企业纾困贷款贴息开始办理。';
    expect(await unmatchedFor('企业纾困贷款贴息，谁监督检查', [loans, news])).toMatchObject({
      id: 'notice-0',
      elsewhere: 0,
    });
  });

  it('is said elsewhere, the more of it stands in another document', async () => {
    const some = await unmatchedFor('发热门诊要预约吗，远程课堂呢', [HOSPITALS, SCHOOLS]);
    const more = await unmatchedFor('发热门诊要预约吗，远程课堂照常开放吗', [HOSPITALS, SCHOOLS]);
    expect(some.id).toBe('notice-0');
    expect(some.elsewhere).toBeGreaterThan(0);
    expect(more.elsewhere).toBeGreaterThan(some.elsewhere);
    expect(more.elsewhere + more.nowhere).toBeLessThanOrEqual(1);
  });

  it('is said nowhere where no other document is there, or holds it', async () => {
    for (const [question, texts] of [
      ['发热门诊，远程课堂', [HOSPITALS]],
      ['发热门诊，夜间急诊', [HOSPITALS, SCHOOLS]],
    ] as const) {
      const { elsewhere, nowhere } = await unmatchedFor(question, texts);
      expect(elsewhere).toBe(0);
      expect(nowhere).toBeGreaterThan(0);
    }
  });

  it('is said nowhere where only the same document says it, far from the quote', async () => {
    const between = '申请人提交材料，窗口当场核对。'.repeat(30);
    const both = `医院通告\n本通告自即日起施行。\n一、门诊\n发热门诊需要预约。${between}\n二、课堂\n远程课堂停办。`;
    const { elsewhere, nowhere } = await unmatchedFor('发热门诊要预约吗，发热门诊，远程课堂停办', [both]);
    expect(elsewhere).toBe(0);
    expect(nowhere).toBeGreaterThan(0);
  });

  it('is nothing of a question without four Chinese characters in a row', async () => {
    expect(await unmatchedFor('发热', [HOSPITALS, SCHOOLS])).toMatchObject({ elsewhere: 0, nowhere: 0 });
  });
});

const statistics = Tally.of(allPlans()).statistics();

describe('the n-grams of characters in a question', () => {
  it.each([
    ['算力伙伴计划', 3, ['算力伙', '力伙伴', '伙伴计', '伴计划']],
    ['算力伙伴计划', 5, ['算力伙伴计', '力伙伴计划']],
    ['算力 伙伴计划', 3, ['伙伴计', '伴计划']],
    ['城市大脑2.0的项目', 4, ['城市大脑']],
    ['算力', 3, []],
    ['人人人人人', 3, ['人人人']],
    ['what is computing power', 3, []],
  ])('of %s, %i long', (text, length, ngrams) => {
    expect(ngramsOf(text, length)).toEqual(ngrams);
  });

  it('weigh 1 together, the rarer ones more', () => {
    const { texts, weights } = weighNgrams('产业发展和伦理审查', 4, statistics);
    const weightOf = (text: string) => weights[texts.indexOf(text)]!;
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    expect(weightOf('伦理审查')).toBeGreaterThan(weightOf('产业发展'));
    expect([...weighNgrams('算力', 4, statistics).weights]).toEqual([]);
  });

  it('are held by a text that has them in one piece', () => {
    const ngrams = ngramsOf('算力伙伴计划', 3);
    expect([...ngramsIn('实施算力伙伴计划', ngrams)]).toEqual([1, 1, 1, 1]);
    expect([...ngramsIn('算力和伙伴计划', ngrams)]).toEqual([0, 0, 1, 1]);
  });
});
