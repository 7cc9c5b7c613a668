import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/text/quantities.js';

const read = (text: string): string[] =>
  readQuantities(text, { start: 0, end: text.length }).map(
    ({ comparator, value, unit }) => `${comparator} ${value} ${unit ?? '-'}`,
  );

describe('amounts in a text', () => {
  it.each([
    ['产值达到3000亿元', '= 300000000000 元'],
    ['突破千亿元', '> 100000000000 元'],
    ['约0.2万亿元', '~ 200000000000 元'],
    ['达到三千亿元', '= 300000000000 元'],
    ['增至一千二百件', '= 1200 件'],
    ['建成两百家', '= 200 家'],
    ['1,200万平方米', '= 12000000 平方米'],
    ['无人机2万架以上', '>= 20000 架'],
    ['装机300万千瓦', '= 3000000 千瓦'],
    ['形成大模型十个左右', '~ 10 个'],
    ['3000余家', '> 3000 家'],
    ['不得超过15分钟', '<= 15 分钟'],
    ['时延低于5毫秒', '< 5 毫秒'],
    ['PUE降至1.25以下', '<= 1.25 -'],
    ['PUE小于1.2', '< 1.2 -'],
    ['至少达到80%', '>= 80 %'],
    ['保持在97％以上', '>= 97 %'],
    ['提升至百分之六十', '= 60 %'],
    ['下降百分之十三点五', '= 13.5 %'],
    ['增长4.5%－5%', '>= 4.5 %'],
    ['3至5万家', '>= 30000 家'],
    ['培育10—15家', '>= 10 家'],
    ['规模超过300 EFLOPS', '> 300 EFLOPS'],
    ['密度达到350台/万人', '= 350 台/万人'],
    ['提高2.5个百分点', '= 2.5 个百分点'],
    ['较2026年翻一番', 'x2 2 -'],
    ['实现翻番', 'x2 2 -'],
    ['翻两番', '= 4 倍'],
    ['每万人口拥有8.5件', '= 8.5 件'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    '2025年6月30日前',
    '全省前10名',
    '第3次会议',
    '〔2024〕12号',
    '电话0000-8123456',
    '5G基站和IPv6',
    '示范区3.0和PyTorch2',
    '“5+3”体系',
    '一流环境、一批方阵、一个百亿级集群',
    '千家万户',
    '全国一体化、统一大市场',
    '于17:00前',
  ])('reads no amount in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('spans the number with its unit and bound', () => {
    const text = '到2026年，产值达到600亿元以上。';
    const [quantity] = readQuantities(text, { start: 0, end: text.length });
    expect(text.slice(quantity!.span.start, quantity!.span.end)).toBe('600亿元以上');
    expect(text.slice(0, quantity!.lead.start)).toBe('到2026年，产值');
  });
});
