import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/index/open-index.js';
import type { ParsedDocument } from '../../src/outline/corpus.js';
import { readQuestion } from '../../src/question/question.js';
import type { Respeller } from '../../src/question/respeller.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import { createRespeller } from '../../src/spelling/respeller.js';
import { openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const { corpus, words } = await openSeeds();
const synonyms = indexGlossary(corpus.glossary);

/** The respeller of some documents. */
async function respellerOf(entries: readonly ParsedDocument[]): Promise<Respeller> {
  return createRespeller({ ...(await openIndex(entries, words)), synonyms, words });
}

const inPlan = await respellerOf(corpus.entries);
const respell = (typed: string): string => inPlan.respell(typed).text;

describe('what is typed in pinyin', () => {
  it.each([
    ['hexin chanye guimo', '核心产业规模'],
    ['hexinchanyeguimo', '核心产业规模'],
    ['he xin chan ye gui mo', '核心产业规模'],
    ['hé xīn chǎn yè guī mó', '核心产业规模'],
    ['hexin产业guimo', '核心产业规模'],
    ['2025 nian hexin chanye guimo duoshao', '2025 年核心产业规模多少'],
    ['baozhang cuoshi you naxie', '保障措施有哪些'],
    ['zongti yuanze shi shenme', '总体原则是什么'],
    ['suanfa beian', '算法备案'],
    ['wurenjiashi', '无人驾驶'],
    ['shichanghezhengfu', '市场和政府'],
    ['xunlianshujujifangmian', '训练数据集方面'],
  ])('is read as the words of the plan or of the glossary: %s → %s', (typed, meant) => {
    expect(respell(typed)).toBe(meant);
  });

  it.each([
    ['hxcy gm', '核心产业规模'],
    ['hxcygm', '核心产业规模'],
    ['djsqy', '独角兽企业'],
  ])('may be the initials of a phrase of the plan: %s → %s', (typed, meant) => {
    expect(respell(typed)).toBe(meant);
  });

  it('stays where several phrases begin so and none stands out', async () => {
    const inShared = await respellerOf([
      entryOf('a.md', '---\ntitle: 办法\n---\n核心产业。海鲜产业。和谐产业。专项资金。'),
    ]);
    expect(inShared.respell('hxcy').text).toBe('hxcy');
    expect(inShared.respell('zxzj').text).toBe('专项资金');
  });

  it.each([
    ['核心产业。核心产业。海鲜产业。和谐产业。', '核心产业'],
    ['核心产业。核心产业。海鲜产业。海鲜产业。和谐产业。', 'hxcy'],
  ])('is the phrase that the documents say at least every second time: %s', async (text, meant) => {
    const inText = await respellerOf([entryOf('a.md', `---\ntitle: 办法\n---\n${text}`)]);
    expect(inText.respell('hxcy').text).toBe(meant);
  });

  it.each([
    ['shanghai hexin chanye guimo', '上海'],
    ['shenzhen hxcygm', '深圳'],
    ['nanchang hexin chanye guimo', '南昌'],
    ['qukuailian guimo', '区块链'],
  ])('names what it names, also what the plan lacks: %s → %s', (typed, name) => {
    expect(respell(typed)).toContain(name);
  });

  it.each([
    ['What does the plan say about you and me?'],
    ['Tesla的补贴'],
    ['rlhf是什么'],
    ['AI'],
    ['gpt-4'],
    ['rechnology'],
  ])('is no pinyin where it is another language or a name: %s', (typed) => {
    expect(respell(typed.toLowerCase())).toBe(typed.toLowerCase());
  });
});

describe('a question with a wrong character or two', () => {
  it.each([
    ['训炼数据集怎么弄', '训练数据集怎么弄'],
    ['核芯产业规模', '核心产业规模'],
    ['产学延深度融合', '产学研深度融合'],
    ['独角售企业', '独角兽企业'],
    ['算立中心', '算力中心'],
    ['算力忠心', '算力中心'],
    ['人工只能', '人工智能'],
    ['人智工能', '人工智能'],
    ['公共述据专区', '公共数据专区'],
    ['自动架驶示范区', '自动驾驶示范区'],
    ['大模形的研发', '大模型的研发'],
    ['算法被案', '算法备案'],
    ['训练数具集', '训练数据集'],
    ['核心产业规模是多绍', '核心产业规模是多少'],
    ['伦里审察', '伦理审查'],
    ['人工工智能和算力忠心', '人工智能和算力中心'],
  ])('is righted by the words of the plan: %s → %s', (typed, meant) => {
    expect(respell(typed)).toBe(meant);
  });

  it.each([
    ['another city', '深圳核心产业规模'],
    ['another city', '朝阳区承担哪些任务'],
    ['a company', '商汤科技'],
    ['a company', '寒武纪的芯片'],
    ['a term that it lacks', '区块链产业'],
    ['a term that it lacks', '物联网平台'],
    ['a term that it lacks', '元宇宙产业规模'],
    ['a term that it lacks', '锂电池产业'],
    ['a word that sounds like one of its own', '食品安全'],
    ['a word that sounds like one of its own', '产业基金'],
    ['a person', '王小川的观点'],
    ['what only sounds like a short word, two of its three characters others', '产雪眼'],
    ['what is typed right', '到2025年核心产业规模要达到多少亿元？'],
  ])('is not changed where it names %s: %s', (_, typed) => {
    expect(respell(typed)).toBe(typed);
  });
});

describe('an English question', () => {
  it.each([
    ['trustworthy ai technolgy', 'technology'],
    ['what safegaurd measures are there', 'safeguard'],
    ['security assesment', 'assessment'],
  ])('may have a letter wrong: %s → %s', (typed, meant) => {
    expect(respell(typed)).toContain(meant);
  });

  it.each([
    ['What does Haidian build?', true],
    ['computing budget amount', true],
    ['haidian computing price', true],
    ['haidian jianshe shenme', false],
    ['hxcygm', false],
    ['海淀 build 什么', false],
  ])('is told from pinyin and initials: %s: %s', (typed, isEnglish) => {
    expect(inPlan.respell(typed.toLowerCase()).isEnglish).toBe(isEnglish);
  });

  it('may name a place in pinyin that no dictionary has', async () => {
    const inTown = await respellerOf([
      entryOf('a.md', '---\ntitle: 高境镇扶持办法\n---\n高境镇对企业给予补贴。'),
    ]);
    const { terms } = readQuestion('Which subsidies does Gaojing pay?', words, synonyms, inTown);
    expect(terms.find(({ word }) => word === '高境')!.synonyms).toEqual(['gaojing']);
  });
});

describe('documents with words that are soon mistaken for others', async () => {
  const inTraps = await respellerOf([
    entryOf(
      'traps.md',
      '---\ntitle: 办法\n---\n公共算力中心的方案。群众不反感。嫦娥登月。单位不对外开放。华为手机。公司登记。数据来源清楚。' +
        '货物运输不停，数量不对。核心技术的计数。政策发布。青霉素的用法。司马炎称帝。',
    ),
  ]);
  const traps = (typed: string): string => inTraps.respell(typed).text;

  it.each([
    ['syllables are parted where they were typed', 'fang an', '方案'],
    ['syllables are parted where they were typed', 'fan gan', '反感'],
    ['two characters may be swapped', '策政', '政策'],
  ])('%s: %s → %s', (_, typed, meant) => {
    expect(traps(typed)).toBe(meant);
  });

  it.each([
    ['English is no pinyin', 'what is change?'],
    ['a word is not another that sounds so', '忠心的规模'],
    ['a company is not another that sounds so', '华威公司'],
    ['a county is not a word that sounds so', '涞源的规模'],
    ['a small word beside another is no word', '交通运输部对口罩的要求'],
    ['a known word is not changed for an unknown one beside it', '核芯计数'],
    ['another company is not the known one', '华卫公司'],
    ['another person is not the known one', '司马晏'],
    ['another medicine is not the known one', '蓝霉素的用法'],
  ])('%s: %s', (_, typed) => {
    expect(traps(typed)).toContain(typed);
  });
});

describe('an English phrase', () => {
  it('counts as one where the documents hold its translation, unless it has words that tell nothing', async () => {
    const own = await respellerOf([entryOf('a.md', '---\ntitle: 办法\n---\n放宽市场准入，设立交易所。')]);
    expect(own.isTranslated('stock exchange')).toBe(true);
    expect(own.isTranslated('access to market')).toBe(false);
    expect(own.isTranslated('stock market')).toBe(false);
  });
});

describe('a word of the glossary', () => {
  it('is not put in again where it stands, though jieba cuts it apart', async () => {
    const rules = '---\ntitle: 岚州市参保办法\n---\n渔民参加长护险的，缴纳长护险费。\n';
    const inRules = await respellerOf([entryOf('rules.md', rules)]);
    expect(inRules.respell('渔民要交长护险吗').text).toBe('渔民要交长护险吗');
  });
});
