import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../support/import/read.js';

describe('a Markdown file', () => {
  it('loses its marks, comments, code, pictures, notes and struck-out words', async () => {
    const text = [
      '# 一、总体目标',
      '<!-- 旧稿：达到9999家。 -->',
      '到2030年，企业达到**500家**[^1]，产量达到~~20~~ [30万台](https://example.org)。',
      '![图](a.png)',
      '```\n示例1234个\n```',
      '[^1]: 到2025年为300家。',
    ].join('\n\n');
    expect(wordsOf(await read(text, 'a.md'))).toEqual([
      '# 一、总体目标',
      '到2030年，企业达到500家，产量达到 30万台。',
    ]);
  });

  it('keeps its tables, without notes and struck-out words', async () => {
    const draft = await read(
      '# 目标\n\n| 指标 | 2027年 |\n| --- | --- |\n| **产值**（亿元）[^1] | ~~200~~ 300[^1] |\n\n[^1]: 现价。\n',
      'a.md',
    );
    expect(draft.blocks.at(-1)).toEqual({
      kind: 'table',
      rows: [
        ['指标', '2027年'],
        ['产值（亿元）', '300'],
      ],
    });
  });

  it('takes the fields at its head for what they say', async () => {
    const text =
      '## 文档\n\n### 基本信息\n- **发布机构**：江州市人民政府\n- **发布日期**：2024年5月21日\n- **文件名称**：江州市方案（2024—2027年）\n\n一、总体要求\n';
    const draft = await read(text, 'a.md');
    expect(draft).toMatchObject({
      title: '江州市方案（2024—2027年）',
      publisher: '江州市人民政府',
      date: '2024-05-21',
    });
    expect(wordsOf(draft)).toEqual(['一、总体要求']);
  });
});

describe('a Markdown file as a site exports it', () => {
  const text = [
    '# 江州市科委关于印发《江州市食品科技行动方案（2026—2030年）》的通知',
    '**发布日期**: 2025-12-22\n**发布机构**: 江州市科委\n**来源**: https://example.org/a.html\n**检索时间**: 2026-02-02 15:25',
    '## 政策全文',
    '江州市科委\n\n2025年12月22日',
    '江州市食品科技行动方案（2026—2030年**）**',
    '一、工作目标\n\n到2027年，企业达到5家。',
    '【原文下载】\n\n关于印发《江州市食品科技行动方案》的通知.pdf',
    '更新时间: 2026-01-26 11:25:38',
  ].join('\n\n');

  it('is called by its plan, with the address that it names as its source', async () => {
    expect(await read(text, 'food.md')).toMatchObject({
      title: '江州市食品科技行动方案（2026—2030年）',
      publisher: '江州市科委',
      date: '2025-12-22',
      url: 'https://example.org/a.html',
    });
  });

  it('loses what the site put around it', async () => {
    expect(wordsOf(await read(text, 'food.md'))).toEqual([
      '# 江州市科委关于印发《江州市食品科技行动方案（2026—2030年）》的通知',
      '江州市科委',
      '2025年12月22日',
      '江州市食品科技行动方案（2026—2030年）',
      '一、工作目标',
      '到2027年，企业达到5家。',
    ]);
  });

  it('is not called by a signature and the title under it together', async () => {
    const signed = '关于印发方案的函\n\n江州市科委\n\n2025年12月22日\n\n江州市食品行动方案\n\n一、目标\n';
    expect((await read(signed, 'a.md')).title).toBe('江州市食品行动方案');
  });
});
