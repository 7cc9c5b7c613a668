import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/question/question.js';
import { indexGlossary } from '../../src/question/synonyms.js';
import { prepareSearch } from '../../src/rank/search.js';
import { openSeeds } from '../support/library.js';
import { entryOf } from '../support/plans.js';

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

  it.each([
    ['渔船能加几吨油', '加'],
    ['渔船完好率要达到多少', '率'],
    ['固废新标准什么时候开始', '固废'],
    ['渔民的城镇化率到了多少', '率'],
    ['2025年内涝点有多少', '内涝'],
    ['渔民要不要交长护险呀', '长护险'],
  ])('parts what jieba joins by mistake: %s', (text, word) => {
    expect(termsOf(text)).toContain(word);
  });

  it.each([['谢谢'], ['请问'], ['多少'], ['是什么'], ['呀'], ['的']])(
    'leaves out its filler: %s',
    (filler) => {
      expect(termsOf(`请问一下，公共算力的中心是什么呀，有多少？谢谢`).join('/')).not.toContain(filler);
    },
  );

  it.each([
    ['大模型研发支持不支持', '大模型研发支持'],
    ['社区食堂管不管老人', '社区食堂管老人'],
  ])('is the same with its denial beside it: %s', (asked, plain) => {
    const matterOf = (text: string): string =>
      readQuestion(text, words, synonyms).matter.replace(/\s+/gu, '');
    expect(matterOf(asked)).toBe(matterOf(plain));
    expect(termsOf(asked)).not.toContain('不');
  });

  it('reads one amount however it is written', () => {
    const amounts = ['3000亿元', '3,000亿元', '三千亿元', '３０００亿元'].map(
      (text) =>
        readQuestion(`产业规模达到${text}吗`, words, synonyms).amounts.map(({ value, unit }) => ({
          value,
          unit,
        }))[0],
    );
    expect(amounts).toEqual(Array(4).fill({ value: 3e11, unit: '元' }));
    expect(readQuestion('产业规模达到多少亿元', words, synonyms).amounts).toEqual([]);
  });

  it.each([
    ['硕塞是谁的儿子', '硕塞'],
    ['钟惺在哪里登泰山', '钟惺'],
    ['李国治向谁学习', '李国治'],
  ])('knows where a name that jieba does not know ends: %s', (text, name) => {
    expect(termsOf(text)[0]).toBe(name);
  });

  it.each([
    ['《哪吒》是什么', ['哪吒']],
    ['"openai"的主要产品和"算力伙伴"', ['算力伙伴']],
    ['“城市大脑”和「算力夥伴」在哪里', ['城市大脑', '算力伙伴']],
    ['“核心产业规模要到多少？”', []],
    ['核心产业规模', []],
  ])('knows what stands between marks: %s', (text, quoted) => {
    expect(readQuestion(text, words, synonyms).quoted).toEqual(quoted);
  });

  it('joins characters that are typed apart', () => {
    expect(termsOf('核 心 产 业 规 模')).toEqual(termsOf('核心产业规模'));
  });

  it('finds the glossary’s English words, whole ones only', () => {
    expect(termsOf('large language models and the computing power')).toContain('computing power');
    expect(termsOf('said')).toEqual([]);
  });

  it.each([
    ['ethics reviews', '伦理审查'],
    ['trained models', '模型'],
    ['policies', '政策'],
  ])('finds the glossary’s English words in other forms: %s', (text, word) => {
    const { terms } = readQuestion(text, words, synonyms);
    expect(terms.flatMap((term) => [term.word, ...term.synonyms])).toContain(word);
  });

  it('looks for what stands for a word only where a text, a title or a heading has it', async () => {
    const entry = entryOf(
      'cars.txt',
      '---\ntitle: 自动驾驶汽车管理办法\n---\n车辆须登记。违规的，处以罚款。',
    );
    const { read } = await prepareSearch({ entries: [entry], glossary: corpus.glossary }, words);
    expect(read('无人车').terms[0]!.synonyms).toContain('智能网联汽车');
    expect(read('无人车').tokens).toContain('自动驾驶汽车');
    expect(read('无人车').tokens).not.toContain('智能');
  });

  it('looks for the words of the glossary inside a longer one', () => {
    expect(readQuestion('算力补贴', words, synonyms).tokens).toContain('算力');
  });

  it('insists on a place that is written in English', () => {
    const { terms } = readQuestion('What is the target of Shanghai?', words, synonyms);
    expect(terms.find(({ word }) => word === 'shanghai')?.required).toBe(true);
  });

  it.each([
    ['你好，我是做大模型创业的，想知道核心产业规模是多少', '创业'],
    ['我在一家银行上班，请问有什么政策呀', '银行'],
  ])('takes lightly what somebody tells of himself: %s', (text, word) => {
    const plain = readQuestion(`${word}的政策`, words, synonyms).terms.find((term) => term.word === word);
    const aside = readQuestion(text, words, synonyms).terms.find((term) => term.word === word);
    expect(aside!.weight).toBeLessThan(plain!.weight);
  });

  it.each([
    ['我在深圳上班，请问有什么政策呀', '深圳'],
    ['我想做算力，有补贴吗', '补贴'],
    ['我们的算力怎么建', '算力'],
  ])('takes the rest as it is: %s', (text, word) => {
    const plain = readQuestion(`${word}的政策`, words, synonyms).terms.find((term) => term.word === word);
    expect(readQuestion(text, words, synonyms).terms.find((term) => term.word === word)).toEqual(plain);
  });

  it.each([
    ['@机器人 在吗？老板让我问一下算力怎么建，急用，谢谢'],
    ['大家好呀，算力怎么建？有人知道吗'],
    ['不好意思打扰了，算力怎么建呢，万分感谢！'],
  ])('hears no word in small talk: %s', (text) => {
    expect(termsOf(text)).toEqual(termsOf('算力怎么建'));
  });

  it.each([
    ['上级要求是什么', '上级'],
    ['应急用品有哪些', '用品'],
    ['存在的风险有哪些', '存在'],
    ['听说读写能力', '能力'],
    ['机器人产业', '机器人'],
    ['存在吗', '存在'],
  ])('keeps words that only look like it: %s', (text, word) => {
    expect(termsOf(text)).toContain(word);
  });
});
