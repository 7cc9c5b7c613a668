import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/text/plain.js';

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
