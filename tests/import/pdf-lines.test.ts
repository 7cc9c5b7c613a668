import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/import/pdf/lines.js';
import { makePdf, setParagraph } from '../support/import/pdf-file.js';
import { read, wordsOf } from '../support/import/read.js';

const WIDTH = 26;
const LEFT = 85;
const TEXT =
  '到二〇三〇年，全市绿道长度达到九百公里，社区公园覆盖所有街道，每名居民出门十分钟就能走进一座公园，儿童都有地方玩。';

describe('the lines of a PDF', () => {
  it('stay apart under a title, and in a signature and under it', async () => {
    const spoken = [
      { x: 133, y: 700, text: '——在江州市第三届人民代表大会第五次会议上' },
      { x: 200, y: 672, text: '江州市人民政府市长 李雷' },
    ];
    const signed = ['江州市经济和信息化委员会', '江州市教育委员会', '二〇二六年三月五日'].map((text, at) => ({
      x: LEFT + (WIDTH - text.length) * 16,
      y: 460 - at * 28,
      text,
    }));
    const body = setParagraph(TEXT + TEXT, { x: LEFT, y: 620, width: WIDTH });
    const below = [
      { x: LEFT + (WIDTH - 4) * 16, y: 376, text: '（代章）' },
      { x: LEFT, y: 348, text: '绿道指标的说明' },
    ];
    const draft = await read(makePdf([[...spoken, ...body, ...signed, ...below]]), 'a.pdf');
    expect(wordsOf(draft)).toEqual([
      ...spoken.map(({ text }) => text),
      TEXT + TEXT,
      ...[...signed, ...below].map(({ text }) => text),
    ]);
    expect(draft).toMatchObject({ publisher: '江州市经济和信息化委员会', date: '2026-03-05' });
  });

  it('keep a dash whole that its font draws in one piece', () => {
    const glyph = (text: string, left: number, width: number) => ({
      ...{ text, left, right: left + width, bottom: 0, top: 13, base: 2 },
    });
    const glyphs = [glyph('—', 0, 26), glyph('—', 0, 26), glyph('在', 26, 13), glyph('在', 26.3, 13)];
    expect(readLines(glyphs, { width: 500, height: 800 }, 0)[0]!.text).toBe('——在');
  });
});
