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

  it('begin with the letterhead, which a file draws in a frame of its own after the text', async () => {
    const head = { x: 120, y: 760, size: 36, text: '江州市水务局' };
    const title = { x: LEFT + 32, y: 700, size: 20, text: '江州市水务局关于修建绿道的通知' };
    const lines = [...setParagraph(TEXT, { x: LEFT, y: 640, width: WIDTH }), head, title];
    const draft = await read(makePdf([lines]), 'a.pdf');
    expect(wordsOf(draft)).toEqual([head.text, title.text, TEXT]);
  });

  it('are those of the page alone, without words beside it and without numbers between dashes', async () => {
    const pages = [0, 1].map((at) => [
      { x: 640, y: 400, text: '作废' },
      ...setParagraph(TEXT, { x: LEFT, y: 700, width: WIDTH }),
      { x: 480, y: 130, size: 10, text: `-${at + 1}-` },
    ]);
    expect(wordsOf(await read(makePdf(pages), 'a.pdf'))).toEqual([TEXT, TEXT]);
  });

  it('of a table of contents, and the day over it, stay apart, and are left out', async () => {
    const entries = ['一、目标', '二、任务', '三、保障'].map((text, at) => ({
      x: LEFT,
      y: 600 - at * 28,
      text: `${text}${'.'.repeat(WIDTH - 5)}${at + 1}`,
    }));
    const day = { x: LEFT + 16 * 8, y: 760, text: '2026年3月5日' };
    const name = { x: LEFT + 16 * 8, y: 732, text: '绿道建设方案' };
    const body = setParagraph(TEXT, { x: LEFT, y: 400, width: WIDTH });
    const draft = await read(makePdf([[day, name, ...entries, ...body]]), 'a.pdf');
    expect(wordsOf(draft)).toEqual([day.text, name.text, TEXT]);
  });

  it('keep the space behind the number of an article, however narrow', () => {
    const glyphs = [...'第二条 市水务局'].map((text, at) => ({
      ...{ text, left: at * 10 - (at > 3 ? 7 : 0), bottom: 0, top: 10, base: 2 },
      right: (at + 1) * 10 - (at > 2 ? 7 : 0),
    }));
    expect(readLines(glyphs, { width: 500, height: 800 }, 0)[0]!.text).toBe('第二条 市水务局');
  });

  it.each([
    ['江州市绿道规划', '江州市绿道规划'],
    ['江州市公文专用纸', 'a'],
  ])('tell whether the title %s among the properties is that of the text', async (title, expected) => {
    const name = { x: LEFT + 32, y: 760, text: '附：江州市绿道规划（节选）' };
    const body = setParagraph(TEXT, { x: LEFT, y: 700, width: WIDTH });
    expect((await read(makePdf([[name, ...body]], title), 'a.pdf')).title).toBe(expected);
  });

  it('keep a dash whole that its font draws in one piece', () => {
    const glyph = (text: string, left: number, width: number) => ({
      ...{ text, left, right: left + width, bottom: 0, top: 13, base: 2 },
    });
    const glyphs = [glyph('—', 0, 26), glyph('—', 0, 26), glyph('在', 26, 13), glyph('在', 26.3, 13)];
    expect(readLines(glyphs, { width: 500, height: 800 }, 0)[0]!.text).toBe('——在');
  });
});
