import { describe, expect, it } from 'vitest';
import { openSeeds } from '../support/library.js';

const { library } = await openSeeds();
const firstQuote = async (question: string): Promise<string> =>
  (await library.answer(question)).quotes[0]?.text ?? '';

describe('a question as people type it', () => {
  it.each([
    ['hexin chanye guimo', '3000亿元'],
    ['hexinchanyeguimo', '3000亿元'],
    ['hxcy gm', '3000亿元'],
    ['2025 nian hexin chanye guimo duoshao', '3000亿元'],
    ['训炼数据集怎么弄', '训练数据集'],
    ['核芯产业规模是多少', '3000亿元'],
    ['独角售企业', '独角兽企业'],
    ['伦理神查', '伦理审查'],
    ['请问一下那个核心产业规模是咋规定的呀，谢谢', '3000亿元'],
    ['大家好，我是做投资的，想知道核心产业规模是多少啊，急用！', '3000亿元'],
    ['支持不支持大模型研发', '支持大模型'],
    ['谁来负责协调这件事', '加强协调调度'],
  ])('is answered as the plain one is: %s', async (typed, words) => {
    expect(await firstQuote(typed)).toContain(words);
    expect((await library.answer(typed)).status).toBe('answered');
  });

  it('highlights what was asked for', async () => {
    const [quote] = (await library.answer('hexin chanye guimo duoshao')).quotes;
    const highlighted = quote!.highlights.map(({ start, end }) => quote!.text.slice(start, end));
    expect(highlighted.join()).toBe('3000亿元');
  });

  it('is told as it was typed', async () => {
    expect((await library.answer('hexin chanye guimo')).question).toBe('hexin chanye guimo');
  });
});

describe('an English question', () => {
  it.each([
    ['Will there be ethics reviews of AI?', '科技伦理审查'],
    ['Which unicorns will be supported?', '独角兽企业培育'],
    ['talent training in universities', '人才培养模式'],
    ['What does the plan say about public computing power?', '公共算力中心'],
    ['international exchange and cooperation', '国际交流合作'],
  ])('is quoted what the plan says: %s', async (question, words) => {
    expect(await firstQuote(question)).toContain(words);
  });
});

describe('a question about what the plan lacks', () => {
  it.each([
    ['shanghai hexin chanye guimo'],
    ['shenzhen hxcygm shi duoshao'],
    ['qukuailian guimo'],
    ['mingtian tianqi zenmeyang'],
    ['深训的核芯产业规模'],
    ['商汤科技的规莫'],
    ['食品安全'],
    ['寒武纪'],
    ['How do I bake bread?'],
    ["What is Shanghai's target for the core AI industry?"],
    ["What is Tokyo's AI strategy?"],
    ['How large is the blockchain industry?'],
    ['What is the tuition fee of the university?'],
    ['您好，我是做餐饮的，想咨询一下红烧肉怎么做呀，谢谢'],
  ])('is not answered by what it resembles: %s', async (question) => {
    expect((await library.answer(question)).status).not.toBe('answered');
  });
});
