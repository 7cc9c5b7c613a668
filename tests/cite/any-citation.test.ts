import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../src/cite/citation.js';
import type { CitationStyle } from '../../src/public.js';
import { cite, LINK } from './citing.js';

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
      fc.property(hostile, hostile, (title, publisher) => {
        check(cite(style, { title, publisher, type: null }), [title, publisher]);
      }),
    );

  it.each<CitationStyle>(['gb-t-7714', 'apa', 'plain'])('stand in %s as they are', (style) => {
    property(style, (citation, said) => {
      for (const words of [...said, LINK]) expect(citation).toContain(words);
    });
  });

  it('stand in Markdown with their marks escaped', () => {
    property('markdown', (citation, [title, publisher]) => {
      const shape =
        /^\[((?:\\.|[^\\[\]<>*_`])*)\]\(([^()\s]+)\)，((?:\\.|[^\\[\]<>*_`])*)，2023-05-30，2026-11-24 访问$/su;
      const [, ...parts] = shape.exec(citation)!;
      expect(parts.map((part) => part.replace(/\\(.)/gsu, '$1'))).toEqual([title, LINK, publisher]);
    });
  });

  it('stand in BibTeX with their marks escaped and every brace closed', () => {
    property('bibtex', (citation, [title, publisher]) => {
      expect(isBalanced(citation)).toBe(true);
      const fields = new Map([...citation.matchAll(/^\t(\w+) = \{(.*)\},$/gmu)].map(([, a, b]) => [a, b!]));
      expect(fromTex(fields.get('title')!)).toBe(title);
      expect(fromTex(fields.get('author')!)).toBe(publisher);
      expect(fields.get('url')).toBe(LINK);
    });
  });

  it('stay in one line', () => {
    const said = { title: `${'很长的规划'.repeat(60)}\u2028第二行`, publisher: '甲\n乙' };
    for (const style of ['gb-t-7714', 'apa', 'plain', 'markdown'] as const) {
      const citation = cite(style, said);
      expect(citation).not.toMatch(/[\n\u2028]/u);
      expect(citation).toContain(`${'很长的规划'.repeat(60)} 第二行`);
      expect(citation).toContain('甲 乙');
    }
  });

  it('stand in RIS in one field each, whatever looks like a field or an end', () => {
    property('ris', (citation, said) => {
      const fields = citation.split('\n').map((line) => /^([A-Z][A-Z\d]) {2}- (.*)$/u.exec(line)!.slice(1));
      expect(fields.map(([tag]) => tag).join(' ')).toBe('TY ID TI AU PY DA UR Y2 ER');
      expect([fields[2]![1], fields[3]![1]]).toEqual(said);
    });
    expect(cite('ris', { title: '甲\nER  - \nTY  - BOOK' }).split('\n')).toHaveLength(10);
  });

  it('stand in CSL-JSON as they are', () => {
    property('csl-json', (citation, [title, publisher]) => {
      expect(JSON.parse(citation)).toMatchObject([{ title, author: [{ literal: publisher }], URL: LINK }]);
    });
  });
});

describe('the key of a BibTeX entry', () => {
  const keyOf = (id: string): string => /^@\w+\{(.*),$/mu.exec(cite('bibtex', { id }))![1]!;

  it('is the name of the file', () => {
    expect(keyOf('beijing-ai-2023')).toBe('beijing-ai-2023');
  });

  it('is ASCII and its own also for a name that is not', () => {
    const keys = ['北京2023', '上海2023', '2023', 'a, b{', '规划'].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^plan(?:-[a-z\d]+)*-[\da-f]{8}$/u);
    expect(keyOf('北京2023')).toBe(keys[0]);
  });
});

describe('a citation with marks in its address', () => {
  it('percent-encodes braces', () => {
    for (const style of CITATION_STYLES) {
      expect(cite(style, { url: 'https://a.cn/x?q={' })).toContain('https://a.cn/x?q=%7B');
    }
  });

  it('ends no link in Markdown at a bracket of the address', () => {
    expect(cite('markdown', { url: 'https://a.cn/x(1)' })).toContain('](https://a.cn/x%281%29)');
  });
});
