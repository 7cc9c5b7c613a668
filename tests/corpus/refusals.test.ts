import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_SEED_BYTES } from '../../src/corpus/load.js';
import type { SeedError } from '../../src/errors.js';
import { folderWith } from '../support/temp-folder.js';

import { failure, GOOD, problemsWith } from './refused.js';

describe('a document is refused by file, line and reason', () => {
  it.each<[string, string, number | null, RegExp]>([
    ['an empty file', '', 1, /no title/],
    [
      'a file without title and fields',
      '全文。\n',
      1,
      /no title; begin it with its title on a line of its own, with 标题: … or with front matter/,
    ],
    ['a heading over 300 characters', `# ${'长'.repeat(301)}\n全文。\n`, 1, /longer than 300/],
    ['a heading of nothing that is seen', '# \u200B\n全文。\n', 1, /no title/],
    ['a heading with nothing below', '# 江州市规划\n', 1, /no text/],
    ['a label without a title', '标题: \n总结: 全文。\n', 1, /no title/],
    ['a label without a text', '标题: 规划\n链接:\n总结: 　\n关键词: 算力\n', 3, /no text/],
    ['a date in words', '---\ntitle: 规划\ndate: 2023年5月\n---\n全文。', 3, /2023-05-30/],
    [
      'a number for a publisher',
      '---\ntitle: 规划\npublisher: 12\n---\n全文。',
      3,
      /publisher must be a text/,
    ],
    ['a labelled file without a title', '链接: https://a.cn\n总结: 全文。\n', null, /no title/],
    ['front matter without a title', '---\nurl: https://a.cn\n---\n全文。', 1, /title/],
    ['an empty front matter', '---\n---\n全文。', 1, /title/],
    ['a title that is a number', '---\nurl: ""\ntitle: 2025\n---\n全文。', 3, /between quotation marks/],
    ['a title over 300 characters', `标题: ${'长'.repeat(301)}\n总结: 全文。\n`, 1, /longer than 300/],
    ['a title over two lines', '标题: 一个\n规划\n总结: 全文。\n', 1, /several lines/],
    ['a labelled file without a text', '标题: 规划\n', null, /no text/],
    ['front matter with nothing below', '---\ntitle: 规划\n---\n\n', 1, /no text/],
    ['an ftp link', '标题: 规划\n链接: ftp://a.cn/x\n总结: 全文。\n', 2, /http:\/\/ or https:\/\//],
    ['a link that runs a script', '---\ntitle: 规划\nurl: javascript:alert(1)\n---\n全文。', 3, /https:\/\//],
    ['a link without a host', '---\ntitle: 规划\nurl: "https://"\n---\n全文。', 3, /https:\/\//],
    ['words for a link', '标题: 规划\n\n链接: 见官网\n总结: 全文。\n', 3, /https:\/\//],
    ['a day that no calendar has', '---\ntitle: 规划\ndate: 2023-02-30\n---\n全文。', 3, /no such day/],
    [
      'a publisher over 200 characters',
      `---\ntitle: 规划\npublisher: ${'府'.repeat(201)}\n---\n全文。`,
      3,
      /longer than 200/,
    ],
    ['a text of marks alone', '---\ntitle: 规划\n---\n\n——……。\n', 5, /no words/],
    [
      'a full-width colon',
      '---\nurl: https://a.cn\ntitle：规划\n---\n全文。',
      3,
      /after title is full width/,
    ],
    ['a wrong day under a Chinese name', '---\n标题: 规划\n日期: 5月\n---\n全文。', 3, /2023-05-30/],
    ['broken YAML', '---\ntitle: 规划\nurl: [a\n---\n全文。', 3, /not valid YAML/],
    ['two titles in YAML', '---\ntitle: 甲\ntitle: 乙\n---\n全文。', 3, /not valid YAML/],
    ['two titles', '标题: 甲\n总结: 全文。\n标题: 乙\n', 3, /标题 stands twice .*line 1/],
    [
      'both sides of a merge conflict',
      '标题: 甲\n<<<<<<< HEAD\n总结: 一。\n=======\n总结: 二。\n>>>>>>> other\n',
      5,
      /总结 stands twice .*line 3/,
    ],
  ])('%s', async (_, content, line, reason) => {
    expect(await problemsWith({ 'bad.txt': content })).toEqual([
      { file: 'bad.txt', line, reason: expect.stringMatching(reason) },
    ]);
  });

  it('not UTF-8, with the first line that is not', async () => {
    const gbk = Uint8Array.of(0xb1, 0xea, 0xcc, 0xe2);
    const content = Buffer.concat([Buffer.from('标题: 规划\n总结: '), gbk, Buffer.from('\n')]);
    expect(await problemsWith({ 'gbk.txt': content })).toEqual([
      { file: 'gbk.txt', line: 2, reason: expect.stringContaining('not UTF-8') },
    ]);
  });

  it('over the size limit, with both sizes', async () => {
    const content = GOOD.padEnd(MAX_SEED_BYTES, 'a');
    expect(await problemsWith({ 'large.txt': content })).toEqual([
      {
        file: 'large.txt',
        line: null,
        reason: expect.stringMatching(new RegExp(`${Buffer.byteLength(content)} bytes.*${MAX_SEED_BYTES}`)),
      },
    ]);
  });

  it.each([
    ['case', 'Good.md'],
    ['width', 'ｇood.md'],
    ['case, in the other format', 'GOOD.TXT'],
  ])('with a name that differs from another one by %s alone', async (_, file) => {
    const [problem, ...rest] = await problemsWith({ [file]: GOOD });
    expect(rest).toEqual([]);
    expect([file, 'good.md']).toContain(problem!.file);
    expect(problem!.reason).toMatch(/has the same name, whatever the case and width/);
  });

  it('with a name that differs from another one by how its accents are written', async () => {
    expect(await problemsWith({ 'pl\u00E1n.md': GOOD, 'pla\u0301n.md': GOOD })).toHaveLength(1);
  });

  it('a folder and a pipe, which are no files', async () => {
    const folder = folderWith({ 'good.md': GOOD });
    mkdirSync(join(folder, '2024'));
    mkdirSync(join(folder, 'old.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(((await failure(folder)) as SeedError).problems).toEqual([
      { file: '2024', line: null, reason: expect.stringContaining('it is a folder') },
      { file: 'old.md', line: null, reason: expect.stringContaining('it is a folder') },
      { file: 'pipe.md', line: null, reason: expect.stringContaining('it is no file') },
    ]);
  });

  it('with control characters in its name, which the message does not obey', async () => {
    const folder = folderWith({ 'good.md': GOOD, 'a\u001B[31m\n\u202Eb.pdf': '' });
    expect(((await failure(folder)) as Error).message).toContain('\n  a\uFFFD[31m \uFFFDb.pdf: only .txt');
  });

  it('among thousands, of which a message names the first', async () => {
    const files = Array.from({ length: 130 }, (_, at) => [`${at}.pdf`, ''] as const);
    const { message } = (await failure(folderWith(Object.fromEntries(files)))) as Error;
    expect(message.split('\n')).toHaveLength(102);
    expect(message).toContain('and 30 more');
  });

  it('with the name of another one', async () => {
    expect(await problemsWith({ 'good.txt': GOOD })).toEqual([
      { file: 'good.txt', line: null, reason: expect.stringContaining('good.md has the same name') },
    ]);
  });

  it.each(['plan.pdf', 'plan.json', 'plan', 'other.yaml'])('with the wrong ending: %s', async (file) => {
    expect(await problemsWith({ [file]: GOOD })).toEqual([
      { file, line: null, reason: expect.stringContaining('only .txt and .md files and glossary.yaml') },
    ]);
  });
});

describe('a glossary is refused', () => {
  it.each<[string, string, number | null, RegExp]>([
    ['that is no YAML', '- [算力, computing\n- [数据', 2, /not valid YAML/],
    ['that is no list', '算力: computing\n', null, /list|array/],
    ['with a concept of one word', '- [算力, compute]\n- [数据]\n', null, /concept 2: .*two words/],
    ['with a concept that is a word', '- 算力\n', null, /concept 1: a concept is a list/],
    ['with an empty word', '- [算力, ""]\n', null, /concept 1: a word is empty/],
    [
      'with an alias, of which a few lines can stand for millions of words',
      '- &a [算力, compute]\n- *a\n',
      2,
      /an alias .* is not allowed/,
    ],
    ['over the size limit', '#'.repeat(MAX_SEED_BYTES + 1), null, new RegExp(`at most ${MAX_SEED_BYTES}`)],
    ['with a word over 60 characters', `- [算力, ${'a'.repeat(61)}]\n`, null, /concept 1: .*60/],
  ])('%s', async (_, content, line, reason) => {
    expect(await problemsWith({ 'glossary.yaml': content })).toEqual([
      { file: 'glossary.yaml', line, reason: expect.stringMatching(reason) },
    ]);
  });

  it('that is a pipe, on which reading would wait for ever', async () => {
    const folder = folderWith({ 'good.md': GOOD });
    execFileSync('mkfifo', [join(folder, 'glossary.yaml')]);
    expect(((await failure(folder)) as SeedError).problems).toEqual([
      { file: 'glossary.yaml', line: null, reason: expect.stringContaining('it is no file') },
    ]);
  });
});
