import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, paragraphs } from '../../src/text/sentences.js';
import { anyText, textWithPart } from '../support/any-text.js';
import { beijing } from '../support/plans.js';
import { expectToCover, whole, wordsOf } from '../support/spans.js';

describe('paragraphs', () => {
  it('cover any text without gaps or overlaps, and none is empty', () => {
    fc.assert(fc.property(anyText, (text) => expectToCover(whole(text), paragraphs(text))));
  });

  it('cover exactly the part that is asked for', () => {
    fc.assert(fc.property(textWithPart, ({ text, part }) => expectToCover(part, paragraphs(text, part))));
  });

  it.each([
    ['甲\n乙', ['甲', '乙']],
    ['甲\r\n乙\r丙', ['甲', '乙', '丙']],
    ['甲\n\n\u3000\u3000乙', ['甲', '乙']],
    ['甲。\u3000\u3000乙。', ['甲。', '乙。']],
    ['甲。 乙。', ['甲。', '乙。']],
    ['指导思想 坚持创新', ['指导思想', '坚持创新']],
    ['AI 技术与 GPT 模型', ['AI 技术与 GPT 模型']],
    ['第一章 总则', ['第一章 总则']],
    ['第十二条 本法所称', ['第十二条 本法所称']],
    ['（一） 突破技术', ['（一） 突破技术']],
    ['如下： 1.建平台 2.育企业', ['如下：', '1.建平台', '2.育企业']],
    ['共有 3000 亿元', ['共有 3000 亿元']],
    ['新华社温州电（记者 王俊禄）当地有序复工', ['新华社温州电（记者 王俊禄）当地有序复工']],
    ['（记者 王俊禄 方问禹）当地有序复工', ['（记者 王俊禄 方问禹）当地有序复工']],
    ['【通知 公告】各单位 甲组', ['【通知 公告】各单位', '甲组']],
    ['印发《优化服务 支持创新的通知》 各单位', ['印发《优化服务 支持创新的通知》', '各单位']],
    ['（一）总则 （二）附则', ['（一）总则', '（二）附则']],
    ['书屋 达到40家，到2031年 底建成', ['书屋 达到40家，到2031年 底建成']],
  ])('cut %j into %j', (text, expected) => {
    expect(wordsOf(text, paragraphs(text))).toEqual(expected);
  });

  it('of the real plan begin where its ideographic indents stand', () => {
    const { document } = beijing();
    const beginnings = wordsOf(document.text, paragraphs(document.text, document.body)).map((words) =>
      words.slice(0, 6),
    );
    expect(beginnings).toEqual([
      '央视网消息：',
      '一、出台背景',
      '当前，全球人',
      '北京市具有国',
      '二、主要思路',
      '把握原创引领',
      '《实施方案》',
      '三、主要内容',
      '《实施方案》',
      '一是着力突破',
      '二是全力夯实',
      '三是加快构建',
      '四是加快推动',
      '五是持续构建',
      '为确保各项任',
      '四、政策亮点',
      '一是把握“创',
      '二是突出“统',
      '三是体现“务',
    ]);
  });
});

describe('cutting a span', () => {
  it('leaves out offsets that would make an empty piece or lie outside', () => {
    expect(cutAt({ start: 2, end: 6 }, [1, 2, 4, 4, 6, 9])).toEqual([
      { start: 2, end: 4 },
      { start: 4, end: 6 },
    ]);
    expect(cutAt({ start: 3, end: 3 }, [3])).toEqual([]);
  });
});
