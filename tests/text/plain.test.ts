import { describe, expect, it } from 'vitest';
import { hiddenSpans } from '../../src/text/hidden.js';
import { closeWords, readPlain } from '../../src/text/plain.js';
import { findWraps } from '../../src/text/wraps.js';

describe('a text as it is read', () => {
  it.each([
    ['到 2027 年，建成 3 个社区', '到2027年，建成3个社区'],
    ['不\u200B少于300个', '不少于300个'],
    ['企业达到**500家**[^1]', '企业达到500家'],
    ['产量达到~~20~~ 30万台', '产量达到30万台'],
    ['达到<b>12</b>个', '达到12个'],
    ['总算力达到[5000P](https://example.org/p)。', '总算力达到5000P。'],
    ['<!-- 旧稿：企业达到9999家。', ''],
    ['![图1 绿地达到700公顷](a.png)企业', '企业'],
    ['产量达到60\n万辆，企业1\n200家', '产量达到60万辆，企业1200家'],
    ['企业达到3 500家', '企业达到3 500家'],
    ['到 2 0 3 1 年 底，新建书屋 达到 40 家', '到2031年底，新建书屋达到40家'],
    ['到二〇三一年', '到2031年'],
    ['书屋达到1,\n200家、3*5米', '书屋达到1,200家、3*5米'],
    ['书屋达到 *40家* ，读者==9万==人', '书屋达到 40家 ，读者9万人'],
    ['书屋不\u200E少于__40家__、_9座_、***3个***', '书屋不少于40家、9座、3个'],
    ['书屋12\u00A0000家', '书屋12 000家'],
    ['书屋[40家](https://example.org/a "名单")', '书屋40家'],
    ['〔2023〕1号[2023]', '〔2023〕1号[2023]'],
  ])('%j', (text, plain) => {
    expect(readPlain(text)?.text ?? text).toBe(plain);
  });

  it('knows where each character stands', () => {
    const text = '企业达到 **500** 家';
    const plain = readPlain(text)!;
    expect(plain.at).toHaveLength(plain.text.length);
    expect(plain.at.map((place) => text[place]).join('')).toBe(plain.text);
  });
});

describe('a text with whole words', () => {
  const close = (text: string): string => {
    const body = { start: 0, end: text.length };
    return closeWords(text, findWraps(text, body), hiddenSpans(text, body));
  };

  it.each([
    ['数据中\u00AD心达到20个，', '数据中心达到20个 ，'],
    ['燃\u200B料电\uFEFF池汽车。', '燃料电池汽车  。'],
    ['到 2027 年，建成', '到2027年  ，建成'],
    ['**一、目标** 人**才**库。', '  一、目标   人才库    。'],
    ['达到~~20~~ 30万台', '达到30万台       '],
    ['企业。<!-- 9999家 -->另有', `企业。${' '.repeat(14)}另有`],
    ['企业。![图1 9999家](a.png)', `企业。${' '.repeat(18)}`],
    ['一、目标\n2027年', '一、目标\n2027年'],
  ])('%j', (text, closed) => {
    expect(close(text)).toBe(closed);
  });

  it('joins what a wrapped line parts, over the number of a page too', () => {
    const line = '到二〇二七年，全市建成一批高水平创新平台，培育壮大人';
    const text = `${line}\n才队伍，健全工作机制，形成可以推广的做法和经验，为公\n— 2 —\n共服务提供有力支撑。`;
    expect(close(text)).toContain('培育壮大人才队伍');
    expect(close(text)).toContain('为公共服务提供');
    expect(close(text)).toHaveLength(text.length);
  });

  it('is made in linear time', () => {
    for (const part of ['\n', '到 ', '[', '~~', '<!--', '![', '心\u200B', '\n— 1 —'])
      expect(close(part.repeat(20_000))).toHaveLength(part.length * 20_000);
  });
});
