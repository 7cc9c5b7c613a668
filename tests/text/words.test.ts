import { describe, expect, it } from 'vitest';
import { ActionableError } from '../../src/errors.js';
import { dictionaryFolder } from '../../src/paths.js';
import { fold } from '../../src/text/fold.js';
import { loadWords, NAME } from '../../src/text/words.js';
import { beijing } from '../support/plans.js';
import { folderWith } from '../support/temp-folder.js';

const words = loadWords(dictionaryFolder, ['算力伙伴计划', '策源地']);

describe('the edition of the words', () => {
  it('is the same for the same dictionary and user words, and another for others', () => {
    const editionWith = (...user: string[]): string => loadWords(dictionaryFolder, user).edition();
    const all = ['算力伙伴计划', '策源地'];
    expect(editionWith('算力伙伴计划')).not.toBe(editionWith(...all));
    expect(editionWith(...all)).toBe(words.edition());
  });
});

describe('the words of two libraries in one process', () => {
  it('are each cut with what their own was taught, whichever was loaded last', () => {
    const other = loadWords(dictionaryFolder, ['蓝鲸伙伴']);
    const both = '算力伙伴计划与蓝鲸伙伴';
    expect(words.tagged(both).map(({ word }) => word)).toContain('算力伙伴计划');
    expect(other.tagged(both).map(({ word }) => word)).toEqual(expect.not.arrayContaining(['算力伙伴计划']));
    expect(words.forIndex(both)).not.toContain('蓝鲸伙伴');
    expect(other.forIndex(both)).toContain('蓝鲸伙伴');
  });
});

describe('words for the index', () => {
  it.each(['2035', '3000', '2.0', 'gpt', 'gpt4', 'pytorch', '算力伙伴计划', '策源地'])(
    'keep %s whole',
    (word) => {
      expect(words.forIndex(`到${word}年`)).toContain(word);
    },
  );

  it('do not take a number apart', () => {
    expect(words.forIndex('到2035年达到3000亿元').filter((word) => /\d/u.test(word))).toEqual([
      '2035',
      '3000',
    ]);
  });

  it('hold long words and the words inside them', () => {
    expect(words.forIndex('人工智能')).toEqual(expect.arrayContaining(['人工', '智能', '人工智能']));
  });

  it('hold no punctuation and no space', () => {
    expect(words.forIndex('“芯片”，数据。\u3000（3000亿元）')).toEqual(['芯片', '数据', '3000', '亿元']);
    expect(words.forIndex('。！？ 😀')).toEqual([]);
    expect(words.forIndex('')).toEqual([]);
  });
});

describe('words with their parts of speech', () => {
  it('follow each other in the text without overlap and leave no word out', () => {
    const { document } = beijing();
    let at = 0;
    for (const { word } of words.tagged(document.folded)) {
      const next = document.folded.indexOf(word, at);
      expect(document.folded.slice(at, next)).not.toMatch(/[\p{L}\p{N}]/u);
      at = next + word.length;
    }
    expect(document.folded.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it.each(['上海', '深圳', '海淀区', '北京市'])('say that %s is a place', (place) => {
    expect(words.tagged(fold(`${place}的目标`))[0]).toEqual({ word: place, tag: 'ns' });
  });

  it.each(['集成电路', '高科技', '登记表', '黑名单', '加油站', '城市', '河流'])(
    'take %s for no name',
    (word) => {
      expect(words.tagged(word)).toEqual([{ word, tag: 'n' }]);
    },
  );

  it.each(['民政部', '清华', '拉萨', '湖北', '奥巴马'])('take %s for a name', (word) => {
    expect(words.tagged(word)[0]!.tag).toMatch(NAME);
  });
});

describe('a missing dictionary', () => {
  it('is an error that names the folder and says to run the build', () => {
    const load = (): unknown => loadWords('/nowhere/dictionary', []);
    expect(load).toThrow(ActionableError);
    expect(load).toThrow('/nowhere/dictionary');
    expect(load).toThrow('npm run build');
  });

  it('is noticed when only one of its files is there', () => {
    const folder = folderWith({ 'words.utf8': '的 1 n\n' });
    expect(() => loadWords(folder, [])).toThrow('npm run build');
  });
});
