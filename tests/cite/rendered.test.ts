import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/cite/fragment.js';
import { makePassage } from '../../src/corpus/passages.js';
import { flatten } from '../../src/corpus/sections.js';
import { entryOf } from '../support/plans.js';

/** The words that the link to the sentence with some words names, its parts between commas. */
function linkedWords(body: string, words: string): string {
  const { document, sections } = entryOf('a.md', `---\ntitle: 规划\nurl: https://a.cn/x\n---\n${body}`);
  const [found] = flatten(sections).flatMap((section) =>
    section.sentences
      .filter(({ start, end }) => document.text.slice(start, end).includes(words))
      .map((span) => makePassage(section, span)),
  );
  return decodeURIComponent(linkTo(found!)!.split('#:~:text=')[1]!);
}

describe('a link into a Markdown file', () => {
  it.each([
    ['emphasis and code', '支持**链主**企业和`平台`。', '链主', '支持链主企业和平台。'],
    ['the address of a link', '算力达到[5000P](https://a.cn/p)。', '5000P', '算力达到5000P。'],
    ['struck words and notes', '产量达到~~20~~ 30万台[^1]。', '30万台', '产量达到30万台。'],
    ['the sign of an item', '- [x] 公园达到40个', '40个', '公园达到40个'],
    ['the sign of a quotation', '> 公园达到40个', '40个', '公园达到40个'],
    ['the sign of a heading', '## 总体目标', '总体目标', '总体目标'],
  ])('does not name %s', (_, body, words, named) => {
    expect(linkedWords(body, words)).toBe(named);
  });

  it('names a row of a table by its first cell and its last', () => {
    const table =
      '| 指标 | 2025年 | 2027年 |\n| --- | --- | --- |\n| **基站**数量 | 12 | 20 |\n| 企业数量 | 3 | 9 |';
    expect(linkedWords(table, '基站')).toBe('基站数量,20');
  });

  it('names a row without the cells that it shares with the row above', () => {
    const table =
      '| 类别 | 指标 | 方法 |\n| --- | --- | --- |\n| 运行效率 | 床位周转 | 每年核查 |\n| 运行效率 | 药师人数 | 每年核查 |';
    expect(linkedWords(table, '药师')).toBe('药师人数,每年核查');
  });
});

describe('a link into a page that is laid out otherwise than the file', () => {
  it('names no space that the page may have more of, as behind the number of an article', () => {
    expect(linkedWords('第六条 各区安排养老经费，市里给予补助。', '养老')).toBe('第六条,给予补助。');
    expect(linkedWords('首页 > 政务公开 > 政策文件', '政务')).toBe('首页 > 政务公开 > 政策文件');
  });

  it('names a row from its first cell on that no other row has between the same cells', () => {
    const rows = ['服务 | 签约率过半', '能力', '服务 | 履约率过半', '能力', '服务 | 续约率过半'];
    const table = rows.map((cells) => `| ${cells} | 每年核查 |`).join('\n');
    expect(linkedWords(table, '续约')).toBe('续约率过半,每年核查');
  });
});

describe('a link into a text that was printed', () => {
  it('ends before the number of the page, and steps over one within a sentence', () => {
    const body =
      '一、总体目标\n到2028年，全市建成口袋公园300个，新增绿道1\n— 2 —\n200公里，游客满意度达到百分之九\n十二。\n- 3 -\n二、重点任务\n建设社区公园，配齐健身器材，推行一树\n一策。';
    expect(linkedWords(body, '口袋公园')).toBe('到2028年，,游客满意度达到百分之九十二。');
    expect(linkedWords(body, '健身器材')).toBe('建设社区公园，配齐健身器材，推行一树一策。');
  });
});

describe('a link to words that a browser finds earlier, as it folds case, width and accents', () => {
  it.each([
    ['case', '推广ai质检平台。', '推广AI质检平台。'],
    ['width', '推广ＡＩ质检平台。', '推广AI质检平台。'],
    ['accents', '建设café园区平台。', '建设cafe园区平台。'],
  ])('says what stands before them: %s', (_, first, second) => {
    expect(linkedWords(`一、甲类\n${first}\n二、乙类\n${second}`, second)).toBe(`二、乙类-,${second}`);
  });
});

describe('a document of a hundred thousand rows or page numbers', () => {
  it.each([
    [
      'rows',
      `| 指标 | 2027年 |\n| --- | --- |\n${'| 企业（家） | 5 |\n'.repeat(100_000)}| 园区 | 7 |`,
      '园区,7',
    ],
    ['page numbers', `${'— 2 —\n'.repeat(100_000)}建设园区。`, '建设园区。'],
  ])('is shown in time: %s', (_, body, named) => {
    expect(linkedWords(body, '园区')).toBe(named);
  });
});
