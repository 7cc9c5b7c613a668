import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enclosureDepths } from '../../src/text/enclosures.js';
import { MAX_SENTENCE, sentences } from '../../src/text/sentences.js';
import { anyText, longText, textWithPart } from '../support/any-text.js';
import { beijing } from '../support/plans.js';
import { expectToCover, whole, wordsOf } from '../support/spans.js';

const read = (text: string): string[] => wordsOf(text, sentences(text));

describe('sentences of any text', () => {
  it('cover it without gaps or overlaps, and none is empty', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, longText), (text) => expectToCover(whole(text), sentences(text))),
    );
  });

  it('cover exactly the part of the text that is asked for', () => {
    fc.assert(fc.property(textWithPart, ({ text, part }) => expectToCover(part, sentences(text, part))));
  });

  it(`have at most ${MAX_SENTENCE} characters`, () => {
    fc.assert(
      fc.property(longText, (text) => {
        const lengths = sentences(text).map(({ start, end }) => end - start);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(MAX_SENTENCE);
      }),
    );
  });

  it('never end in the middle of a surrogate pair', () => {
    fc.assert(
      fc.property(longText, (text) => {
        for (const { end } of sentences(text)) {
          const pair = text.slice(end - 1, end + 1);
          expect(pair).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
        }
      }),
    );
  });

  it('end inside a quotation or a bracket only where the sentence would else be too long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replace(/\s/gu, '').slice(0, MAX_SENTENCE);
        const depths = enclosureDepths(line);
        expect(sentences(line).filter(({ end }) => depths[end] !== 0)).toEqual([]);
      }),
    );
  });
});

describe('a sentence', () => {
  it.each([
    ['鼓励开源开放。开展研究。', ['鼓励开源开放。', '开展研究。']],
    ['真的吗？！是的！', ['真的吗？！', '是的！']],
    ['他说：“开始。结束”，然后离开。', ['他说：“开始。结束”，然后离开。']],
    ['他说：“开始。结束。”然后离开。', ['他说：“开始。结束。”', '然后离开。']],
    ['方案（含附件。另行印发）已发布。', ['方案（含附件。另行印发）已发布。']],
    ['他说“还没有合上。下一句。', ['他说“还没有合上。', '下一句。']],
    ['建设通道。（例如：海底光缆）铺设到岸。', ['建设通道。', '（例如：海底光缆）铺设到岸。']],
    [
      '建设通道。（时限：年底；责任单位：市通信办）铺设到岸。',
      ['建设通道。', '（时限：年底；责任单位：市通信办）', '铺设到岸。'],
    ],
    ['增长1.5倍，达到2.0版。', ['增长1.5倍，达到2.0版。']],
    ['见https://a.cn/?b=1的说明。', ['见https://a.cn/?b=1的说明。']],
    ['AI matters. It grows. by 1.5 percent', ['AI matters.', 'It grows. by 1.5 percent']],
    ['算力……数据。', ['算力……', '数据。']],
    ['第一段\n第二段\r\n第三段', ['第一段', '第二段', '第三段']],
    ['一段。\u3000\u3000二段。', ['一段。', '二段。']],
  ])('%j is cut into %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('ends behind a bracket that the next item follows on the same line', () => {
    const text = '建设通道。（责任单位：市通信办） （四）增强存储能力。（责任单位：市数据局） 三、保障措施';
    expect(wordsOf(text, sentences(text))).toEqual([
      '建设通道。',
      '（责任单位：市通信办）',
      '（四）增强存储能力。',
      '（责任单位：市数据局）',
      '三、保障措施',
    ]);
  });

  it('keeps the words that the plan quotes, whole, with the number and the full stop after them', () => {
    const { document } = beijing();
    const all = wordsOf(document.text, sentences(document.text, document.body));
    expect(all).toContain(
      '以习近平总书记为核心的党中央高度重视人工智能发展，强调要“把新一代人工智能作为推动科技跨越发展、产业优化升级、生产力整体跃升的驱动力量，努力实现高质量发展”。',
    );
    expect(all).toContain(
      '围绕上述五个方面，提出“核心产业规模达到3000亿元，持续保持10%以上增长，辐射产业规模超过1万亿元”等具体工作目标。',
    );
    expect(all).toContain('支持海淀区建设城市大脑2.0，推动北京市高级别自动驾驶示范区3.0等项目实施。');
  });

  it('that is too long is cut where a clause ends, not in a number', () => {
    const clause = '核心产业规模达到3000亿元，';
    expect(read(clause.repeat(40))).toEqual([clause.repeat(20), clause.repeat(20)]);
    const digits = read(`${'算'.repeat(298)}3000亿元`);
    expect(digits).toEqual(['算'.repeat(298), '3000亿元']);
  });

  it('that is too long is cut at an inner full stop rather than at a later comma', () => {
    const inner = `“${'算力。'.repeat(60)}${'数据，'.repeat(60)}”`;
    expect(read(inner)[0]).toBe(`“${'算力。'.repeat(60)}`);
  });
});
