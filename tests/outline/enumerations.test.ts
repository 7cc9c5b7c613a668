import { describe, expect, it } from 'vitest';
import { enumerations } from '../../src/outline/enumerations.js';
import { slice } from '../../src/text/span.js';

const itemsIn = (text: string): string[][] =>
  enumerations(text, { start: 0, end: text.length }).map(({ items }) =>
    items.map((item) => slice(text, item)),
  );

describe('an enumeration', () => {
  it.each([
    ['公共数据分为无条件开放、有条件开放和不予开放三类。', ['无条件开放', '有条件开放', '不予开放']],
    ['建设人口、法人、地理空间3类基础库，', ['人口', '法人', '地理空间']],
    ['做优“设施、服务、制造、应用”4张网，', ['设施', '服务', '制造', '应用']],
    ['面向装备、纺织、医药等3个行业，', ['装备', '纺织', '医药']],
    ['重点支持四类企业，包括大型、中型、小型和微型企业等。', ['大型', '中型', '小型', '微型企业']],
    ['实现理论、技术、应用的三大突破。', ['理论', '技术', '应用']],
    ['五大领域：甲、乙、丙、丁、戊。', ['甲', '乙', '丙', '丁', '戊']],
    ['初步建成东港和西港2个智能化绿色化现代渔港先行试验区，', ['东港', '西港']],
    ['集中各方资源打造渔业、盐业、旅游等3个百亿级海洋支柱产业，', ['渔业', '盐业', '旅游']],
  ])('has as many items as its sentence counts: %s', (text, items) => {
    expect(itemsIn(text)).toEqual([items]);
  });

  it.each([
    '民间投资占比34%、提高1.3个百分点。',
    '支持高校、科研院所和企业建设10个中心。',
    '《瞄》与香港贸易发展局举办了两个讲座。',
  ])('is none where the number counts something else: %s', (text) => {
    expect(itemsIn(text)).toEqual([]);
  });
});
