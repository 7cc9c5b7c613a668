import { describe, expect, it } from 'vitest';
import { loadSeeds } from '../../src/corpus/load.js';
import { ActionableError } from '../../src/errors.js';
import { folderWith } from '../support/temp-folder.js';

import { type Files, failure, GOOD } from './refused.js';

describe('a folder', () => {
  it('with several bad files is refused whole: the message names every file, line and reason', async () => {
    const error = await failure(
      folderWith({
        'good.md': GOOD,
        'a.txt': '全文',
        'b.txt': '标题: 规划\n链接: x\n总结: 全文\n',
        'c.pdf': '',
      }),
    );
    expect((error as Error).message).toMatch(/nothing was loaded/);
    expect((error as Error).message).toMatch(/a\.txt, line 1: .*\n.*b\.txt, line 2: .*\n.*c\.pdf: /);
  });

  it.each<[string, Files]>([
    ['that is empty', {}],
    ['with only a glossary', { 'glossary.yaml': '- [算力, compute]\n' }],
    ['with only hidden files', { '.draft.md': GOOD }],
  ])('%s is refused by its path', async (_, files) => {
    const folder = folderWith(files);
    const error = await failure(folder);
    expect(error).toBeInstanceOf(ActionableError);
    expect((error as Error).message).toContain(folder);
    expect((error as Error).message).toContain('holds no document');
  });

  it('that is missing is refused by its path, with how to name another', async () => {
    const error = await failure('/nowhere/seeds');
    expect(error).toBeInstanceOf(ActionableError);
    expect((error as Error).message).toMatch(/\/nowhere\/seeds.*--seeds/);
  });

  it('is read in the order of its names, without hidden files and what programs leave behind, with or without a glossary', async () => {
    const folder = folderWith({
      'b.txt': GOOD,
      'a.md': GOOD,
      'C.TXT': GOOD,
      '.DS_Store': '\u0000',
      'Thumbs.db': '\u0000',
      'Desktop.ini': '',
      '~$a.docx': '\u0000',
      'a.md~': GOOD,
    });
    const { documents, glossary } = await loadSeeds(folder);
    expect(documents.map(({ id }) => id)).toEqual(['C', 'a', 'b']);
    expect(glossary).toEqual([]);
  });

  it('uses the general glossary where it has none of its own', async () => {
    const general = folderWith({ 'glossary.yaml': '- [算力, compute]\n' });
    const bare = folderWith({ 'a.md': GOOD });
    const own = folderWith({ 'a.md': GOOD, 'glossary.yaml': '- [芯片, chip]\n' });
    expect((await loadSeeds(bare, general)).glossary).toEqual([['算力', 'compute']]);
    expect((await loadSeeds(own, general)).glossary).toEqual([['芯片', 'chip']]);
  });

  it('has a glossary that is folded, in which every word is a text', async () => {
    const folder = folderWith({
      'a.md': GOOD,
      'glossary.yaml': '# 同义词\n- [大數據, Big Data]\n- [5G, 2.0, null]\n',
    });
    expect((await loadSeeds(folder)).glossary).toEqual([
      ['大数据', 'big data'],
      ['5g', '2.0', 'null'],
    ]);
    expect((await loadSeeds(folderWith({ 'a.md': GOOD, 'glossary.yaml': '# empty\n' }))).glossary).toEqual(
      [],
    );
  });
});
