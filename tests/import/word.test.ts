import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDoc } from '../support/import/doc-file.js';
import { level, makeDocx, numbered, paragraph } from '../support/import/docx-file.js';
import { read, wordsOf } from '../support/import/read.js';

const LIST = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;

describe('a Word file', () => {
  it('gets the numbers back that Word writes by itself, on each level anew', async () => {
    const body = [
      paragraph('总体要求', numbered(3)),
      paragraph('主要任务', numbered(3)),
      paragraph('完善设施', numbered(3, 1)),
      paragraph('建设基站', numbered(3, 2)),
      paragraph('建设管网', numbered(3, 2)),
      paragraph('培育主体', numbered(3, 1)),
      paragraph('引进企业', numbered(3, 2)),
    ].join('');
    expect(wordsOf(await read(makeDocx(body, { numbering: LIST }), 'a.docx'))).toEqual([
      '一、总体要求',
      '二、主要任务',
      '（一）完善设施',
      '1.建设基站',
      '2.建设管网',
      '（二）培育主体',
      '1.引进企业',
    ]);
  });

  it('numbers by the style of a paragraph, and by the style that builds on it', async () => {
    const chapter = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '第%1章')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const styles =
      '<w:style w:styleId="Chapter" w:type="paragraph"><w:name w:val="Chapter"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Sub" w:type="paragraph"><w:name w:val="Sub"/><w:basedOn w:val="Chapter"/></w:style>';
    const body =
      paragraph('总则', '<w:pStyle w:val="Chapter"/>') + paragraph('附则', '<w:pStyle w:val="Sub"/>');
    expect(wordsOf(await read(makeDocx(body, { numbering: chapter, styles }), 'a.docx'))).toEqual([
      '第一章 总则',
      '第二章 附则',
    ]);
  });

  it('counts to twenty-one as Chinese does, and starts where it is told', async () => {
    const started = `${LIST}<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="20"/></w:lvlOverride></w:num>`;
    const body = paragraph('甲项', numbered(4)) + paragraph('乙项', numbered(4));
    expect(wordsOf(await read(makeDocx(body, { numbering: started }), 'a.docx'))).toEqual([
      '二十、甲项',
      '二十一、乙项',
    ]);
  });

  it('keeps its tables with their headers', async () => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const body = `${paragraph('主要指标如下。')}<w:tbl>${row('指标', '2027年')}${row('产值（亿元）', '300')}</w:tbl>`;
    expect(wordsOf(await read(makeDocx(body), 'a.docx'))).toEqual([
      '主要指标如下。',
      '指标 | 2027年',
      '产值（亿元） | 300',
    ]);
  });

  it('is read in the old format too', async () => {
    const draft = await read(makeDoc('江州市行动方案\r一、总体要求\r坚持创新。\r'), 'a.doc');
    expect(draft.title).toBe('江州市行动方案');
    expect(wordsOf(draft)).toEqual(['江州市行动方案', '一、总体要求', '坚持创新。']);
  });

  it('is refused before it is unpacked where it claims to hold too much', async () => {
    const bomb = makeDocx(paragraph('a'.repeat(40 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(read(bomb, 'bomb.docx')).rejects.toThrow('it unpacks to more than 32 MB');
  });

  it('is refused where its text stands behind more parts than any document has', async () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => [`word/media/${at}.png`, new Uint8Array()]);
    const text = { 'word/document.xml': strToU8('<x/>') };
    const archive = zipSync({ ...Object.fromEntries(parts), ...text }, { level: 0 });
    await expect(read(archive, 'parts.docx')).rejects.toThrow('it is an archive');
  });

  it.each([
    ['an Excel workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel/u],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /archive/u],
    ['half a file', makeDocx(paragraph('字')).subarray(0, 300), /broken/u],
    [
      'an encrypted file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /encrypted/u,
    ],
    [
      'an old workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]),
      /Excel/u,
    ],
    ['an old file that is broken', makeDoc('字').subarray(0, 900), /save it as \.docx/u],
    ['an old file of something else', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /save it as \.docx/u],
  ])('is refused with the reason where it is %s', async (_, bytes, reason) => {
    await expect(read(bytes, 'a.docx')).rejects.toThrow(reason);
  });
});
