import childProcess from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CITATION_STYLES, type CitationStyle, citePassage } from '../../src/cite/citation.js';
import { linkTo, MAX_BUTTON_URL } from '../../src/cite/fragment.js';
import type { Document, Passage } from '../../src/corpus/types.js';
import { beijing } from '../support/plans.js';

const TODAY = '2026-11-24';
const TITLE = '北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）';
const LINK =
  'https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml#:~:text=' +
  '%E5%A4%AE%E8%A7%86%E7%BD%91%E6%B6%88%E6%81%AF%EF%BC%9A,%E8%A7%A3%E8%AF%BB%E5%A6%82%E4%B8%8B%EF%BC%9A';
const passage = beijing().passages[0]!;

// Before anything is loaded: what reads from the network keeps these two by itself.
const connect = vi.spyOn(net.Socket.prototype, 'connect');
const execute = vi.spyOn(childProcess, 'execFileSync');

/** The first passage of the plan, in a document that says something else of itself. */
function passageOf(said: Partial<Document>): Passage {
  const { section } = passage;
  return { ...passage, section: { ...section, document: { ...section.document, ...said } } };
}

const cite = (style: CitationStyle, said: Partial<Document> = {}): Promise<string> =>
  citePassage(passageOf(said), style, TODAY);

describe('a citation of the plan', () => {
  it('loads the citation processor for the styles that need it only', async () => {
    const isLoaded = (): boolean =>
      Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('citeproc'));
    await cite('plain');
    await cite('markdown');
    expect(isLoaded()).toBe(false);
    await cite('apa');
    expect(isLoaded()).toBe(true);
  });

  it.each<[CitationStyle, string]>([
    ['gb-t-7714', `央视网. ${TITLE}[EB/OL]. (2023-05-30)[2026-11-24]. ${LINK}.`],
    ['apa', `央视网. (2023, May 30). ${TITLE}. ${LINK}`],
    [
      'bibtex',
      `@online{beijing-ai-2023,
	urldate = {2026-11-24},
	author = {{央视网}},
	date = {2023-05-30},
	title = {${TITLE}},
	url = {${LINK}},
}`,
    ],
    ['markdown', `[${TITLE}](${LINK})，央视网，2023-05-30，2026-11-24 访问`],
    ['plain', `${TITLE}，央视网，2023-05-30，2026-11-24 访问，${LINK}`],
  ])('says who, what, when and where, in %s', async (style, citation) => {
    expect(await cite(style)).toBe(citation);
    expect(LINK).toBe(linkTo(passage, MAX_BUTTON_URL));
  });

  it('links to the quoted words of every passage', async () => {
    for (const each of beijing().passages) {
      for (const style of CITATION_STYLES) {
        expect(await citePassage(each, style, TODAY)).toContain(linkTo(each, MAX_BUTTON_URL));
      }
    }
  });
});

describe('a citation of a document that does not say all', () => {
  const full = { id: 'plan', title: '规划', publisher: '某网', date: '2024-01-02', url: 'https://a.cn/x' };
  const short = async (style: CitationStyle, missing: (keyof Document)[]): Promise<string> => {
    const said = { ...full, ...Object.fromEntries(missing.map((field) => [field, null])) };
    const link = linkTo(passageOf(said));
    const citation = await cite(style, said);
    return link === null ? citation : citation.replace(link, 'LINK');
  };

  it.each<[CitationStyle, (keyof Document)[], string]>([
    ['gb-t-7714', ['publisher'], '规划[EB/OL]. (2024-01-02)[2026-11-24]. LINK.'],
    ['gb-t-7714', ['date'], '某网. 规划[EB/OL]. [2026-11-24]. LINK.'],
    ['gb-t-7714', ['url'], '某网. 规划[Z]. 2024.'],
    ['gb-t-7714', ['publisher', 'date', 'url'], '规划[Z].'],
    ['apa', ['publisher'], '规划. (2024, January 2). LINK'],
    ['apa', ['date'], '某网. (n.d.). 规划. Retrieved November 24, 2026, from LINK'],
    ['apa', ['url'], '某网. (2024, January 2). 规划.'],
    ['apa', ['publisher', 'date', 'url'], '规划. (n.d.).'],
    [
      'bibtex',
      ['publisher'],
      '@online{plan,\n\turldate = {2026-11-24},\n\tdate = {2024-01-02},\n\ttitle = {规划},\n\turl = {LINK},\n}',
    ],
    [
      'bibtex',
      ['date'],
      '@online{plan,\n\turldate = {2026-11-24},\n\tauthor = {{某网}},\n\ttitle = {规划},\n\turl = {LINK},\n}',
    ],
    ['bibtex', ['url'], '@misc{plan,\n\tauthor = {{某网}},\n\tdate = {2024-01-02},\n\ttitle = {规划},\n}'],
    ['bibtex', ['publisher', 'date', 'url'], '@misc{plan,\n\ttitle = {规划},\n}'],
    ['markdown', ['publisher'], '[规划](LINK)，2024-01-02，2026-11-24 访问'],
    ['markdown', ['date'], '[规划](LINK)，某网，2026-11-24 访问'],
    ['markdown', ['url'], '规划，某网，2024-01-02'],
    ['markdown', ['publisher', 'date', 'url'], '规划'],
    ['plain', ['publisher'], '规划，2024-01-02，2026-11-24 访问，LINK'],
    ['plain', ['date'], '规划，某网，2026-11-24 访问，LINK'],
    ['plain', ['url'], '规划，某网，2024-01-02'],
    ['plain', ['publisher', 'date', 'url'], '规划'],
  ])('is whole in %s without %j', async (style, missing, citation) => {
    expect(await short(style, missing)).toBe(citation);
  });

  it('gives the address alone where no fragment fits, and the whole of a long one', async () => {
    const url = `https://a.cn/${'x'.repeat(600)}`;
    for (const style of CITATION_STYLES) expect(await cite(style, { url })).toContain(url);
  });
});

describe('the title in a citation', () => {
  it.each([
    ['《规划》', '规划'],
    ['《规划》（试行）', '规划（试行）'],
    ['《规划》解读', '《规划》解读'],
    ['《甲》和《乙》', '《甲》和《乙》'],
    ['《规划...', '《规划...'],
  ])('of %s is %s', async (title, shown) => {
    expect(await cite('gb-t-7714', { title })).toContain(`央视网. ${shown}[EB/OL]`);
    expect(await cite('plain', { title })).toContain(`${shown}，央视网`);
  });

  it.each(['什么是规划？', '发展！', 'Why?', '规划。', '规划...'])(
    'ends %s without a second stop',
    async (title) => {
      expect(await cite('apa', { title })).toBe(`央视网. (2023, May 30). ${title} ${LINK}`);
    },
  );

  it('keeps the capitals and the full stop of a publisher', async () => {
    expect(await cite('gb-t-7714', { publisher: 'Xinhua Inc.' })).toMatch(/^Xinhua Inc\. 北京/u);
    expect(await cite('apa', { publisher: 'Xinhua Inc.' })).toMatch(/^Xinhua Inc\. \(2023/u);
  });

  it('begins no list in Markdown', async () => {
    const titles = ['1. 规划', '- 规划', '2023-2025年', '# 规划'];
    const cited = await Promise.all(titles.map((title) => cite('markdown', { title, url: null })));
    expect(cited.map((text) => text.split('，')[0])).toEqual([
      '1\\. 规划',
      '\\- 规划',
      '2023\\-2025年',
      '\\# 规划',
    ]);
  });
});

/** What has a meaning to one of the formats, between words. */
const HOSTILE =
  '<b> </b> <i> <span class="nocase"> </span> <sup> &amp; & && % # $ _ ^ ~ \\ \\\\ { } {{ }} \\textbf{ [ ] ]( ) ( * ** ` ' +
  '" \' “ ” ‘ ’ « » -- --- . .. ... ? ! ， ： : ; | || / @online{ https://a.cn/ 10.1234/ab Q42 \uFDD0 \uFDD1. \uFDD2 $& $1 😀 👩‍🚀 ' +
  'A GDP aI Ünïcode é 1. 2023 年 规划 北京市 and';
const hostile = fc
  .array(fc.constantFrom(...HOSTILE.split(' '), ' ', '  '), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** Reads TeX as TeX does, as far as it is written here. */
function fromTex(tex: string): string {
  const names: Record<string, string> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    less: '<',
    greater: '>',
    asciitilde: '~',
    asciicircum: '^',
  };
  return tex.replace(/\\text([a-z]+)\{\}|\\([&%$#_])|[{}]/gu, (_, name, mark) => names[name] ?? mark ?? '');
}

function isBalanced(bibtex: string): boolean {
  let depth = 0;
  for (const brace of bibtex.match(/[{}]/gu) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('any title and publisher', () => {
  const property = (style: CitationStyle, check: (citation: string, said: [string, string]) => void) =>
    fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, publisher) => {
        check(await cite(style, { title, publisher }), [title, publisher]);
      }),
    );

  it.each<CitationStyle>(['gb-t-7714', 'apa', 'plain'])('stand in %s as they are', async (style) => {
    await property(style, (citation, said) => {
      for (const words of [...said, LINK]) expect(citation).toContain(words);
    });
  });

  it('stand in Markdown with their marks escaped', async () => {
    await property('markdown', (citation, [title, publisher]) => {
      const shape =
        /^\[((?:\\.|[^\\[\]<>*_`])*)\]\(([^()\s]+)\)，((?:\\.|[^\\[\]<>*_`])*)，2023-05-30，2026-11-24 访问$/su;
      const [, ...parts] = shape.exec(citation)!;
      expect(parts.map((part) => part.replace(/\\(.)/gsu, '$1'))).toEqual([title, LINK, publisher]);
    });
  });

  it('stand in BibTeX with their marks escaped and every brace closed', async () => {
    await property('bibtex', (citation, [title, publisher]) => {
      expect(isBalanced(citation)).toBe(true);
      const fields = new Map([...citation.matchAll(/^\t(\w+) = \{(.*)\},$/gmu)].map(([, a, b]) => [a, b!]));
      expect(fromTex(fields.get('title')!)).toBe(title);
      expect(fromTex(fields.get('author')!)).toBe(publisher);
      expect(fields.get('url')).toBe(LINK);
    });
  });

  it('stay in one line', async () => {
    const said = { title: `${'很长的规划'.repeat(60)}\u2028第二行`, publisher: '甲\n乙' };
    for (const style of ['gb-t-7714', 'apa', 'plain', 'markdown'] as const) {
      const citation = await cite(style, said);
      expect(citation).not.toMatch(/[\n\u2028]/u);
      expect(citation).toContain(`${'很长的规划'.repeat(60)} 第二行`);
      expect(citation).toContain('甲 乙');
    }
  });

  it('fetch nothing', () => {
    expect(connect).not.toHaveBeenCalled();
    expect(execute).not.toHaveBeenCalled();
  });
});

describe('the key of a BibTeX entry', () => {
  const keyOf = async (id: string): Promise<string> =>
    /^@\w+\{(.*),$/mu.exec(await cite('bibtex', { id }))![1]!;

  it('is the name of the file', async () => {
    expect(await keyOf('beijing-ai-2023')).toBe('beijing-ai-2023');
  });

  it('is ASCII and its own also for a name that is not', async () => {
    const keys = await Promise.all(['北京2023', '上海2023', '2023', 'a, b{', '规划'].map(keyOf));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^plan(?:-[a-z\d]+)*-[\da-f]{8}$/u);
    expect(await keyOf('北京2023')).toBe(keys[0]);
  });
});

describe('a citation with braces in its address', () => {
  it('percent-encodes them', async () => {
    for (const style of CITATION_STYLES) {
      expect(await cite(style, { url: 'https://a.cn/x?q={' })).toContain('https://a.cn/x?q=%7B#:~:text=');
    }
  });
});
