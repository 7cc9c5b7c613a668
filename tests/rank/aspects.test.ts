import { describe, expect, it } from 'vitest';
import { ASPECTS } from '../../src/lexicon/aspects.js';
import { FEATURES } from '../../src/rank/features.js';
import { prepareSearch } from '../../src/rank/search.js';
import { slice } from '../../src/text/span.js';
import { openSeeds } from '../support/library.js';

const { corpus, words } = await openSeeds();
const { read, rerank } = await prepareSearch(corpus, words);
const lacksAspect = FEATURES.find(({ name }) => name === 'tells of no aspect asked for')!;

describe('what a text tells in other words than the question', () => {
  it('lowers the windows that tell nothing of the kind, and no window where no aspect is asked for', async () => {
    expect(lacksAspect.weight).toBeLessThan(-1);
    const valuesOf = async (question: string, text: string) =>
      (await rerank(read(question), 20)).windows
        .filter(({ section, window }) => slice(section.document.text, window.span) === text)
        .map(({ evidence }) => lacksAspect.of(evidence));
    const aim =
      '《实施方案》从突破关键技术、夯实底层基础、构建产业方阵、推动场景建设、构建创新生态五大方向，提出16项重点任务。';
    expect(await valuesOf('提出任务的原因是什么', aim)).toEqual([1]);
    expect(await valuesOf('提出了多少项任务', aim)).toEqual([0]);
  });

  it.each([
    ['这座冷库是什么颜色', '外墙刷成了淡绿色', '全库共四层'],
    ['这座冷库在哪里', '坐落于石桥街', '归供销社所有'],
    ['这项工作由谁负责', '市商务局牵头', '到2027年建成'],
    ['制定的目的是什么', '旨在保障供应', '全库共四层'],
    ['对农户有什么补贴', '每亩给予80元', '全库共四层'],
  ])('%s is told by %s, not by %s', (question, told, other) => {
    const asked = ASPECTS.filter(([asks]) => new RegExp(asks, 'u').test(question));
    const tells = (text: string): boolean => asked.some(([, tells]) => new RegExp(tells, 'u').test(text));
    expect([tells(told), tells(other)]).toEqual([true, false]);
  });

  it('asks for a size in space only where it may have one', () => {
    const asked = (question: string) => ASPECTS.filter(([asks]) => new RegExp(asks, 'u').test(question));
    expect(asked('这座冷库有多大')).toHaveLength(1);
    expect(asked('冷链规模要多大')).toEqual([]);
  });
});
