import { describe, expect, it } from 'vitest';
import cite from '../../commands/cite.js';
import { UsageError } from '../../src/errors.js';
import { LOCALES } from '../../src/locale.js';
import { phrasesIn } from '../../src/reply/phrases.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import {
  buttonsIn,
  choose,
  contextOf,
  fragmentOf,
  inPlan,
  linksIn,
  menuIn,
  press,
  quotesIn,
  run,
  seedText,
  shownBy,
  textsOf,
} from './plan.js';

const zh = inPlan();
const PASSAGE = 'beijing-ai-2023@1140-1228~KjQRsw';
const TITLE = '北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025年）';

const HEADINGS = '三、主要内容 › 二是全力夯实人工智能底层基础，筑牢产业创新发展底座';

/** The text that can be copied, as it is. */
function citationIn(reply: Awaited<ReturnType<typeof cite.run>>): string {
  const [block = ''] = textsOf(reply).filter((text) => text.startsWith('```'));
  return /^```\n(.*)\n```$/su.exec(block)?.[1] ?? '';
}

describe('/cite of a document without an address', () => {
  it('names no source that nobody can open', async () => {
    const library = await openEntries([
      entryOf('plan.txt', '---\ntitle: 江州停车方案\n---\n到2027年，建成停车场20座。\n'),
    ]);
    const shown = shownBy(await cite.run({ passage: '停车场' }, contextOf(library)));
    expect(shown).toContain('建成停车场20座');
    expect(shown).not.toMatch(/^-# (?:来源|原文)$/mu);
  });
});

describe('/cite in the style of a picture', () => {
  it.each(['image', 'image-dark'])(
    'draws %s, and tells its words to those who do not see it',
    async (style) => {
      const reply = await cite.run({ passage: PASSAGE, style }, zh);
      const [file] = reply.files!;
      expect(Buffer.from(file!.data.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      // Width and height, in pixels, stand at the same place in every PNG file.
      const header = new DataView(file!.data.buffer, file!.data.byteOffset);
      expect(header.getUint32(16)).toBe(2000);
      expect(header.getUint32(20)).toBeGreaterThan(800);
      const shown = JSON.stringify(reply.components);
      expect(shown).toContain(`attachment://${file!.name}`);
      expect(shown).toContain(seedText.slice(1140, 1228).replace(/\s+/gu, ' '));
      expect(menuIn(reply).options.find((option) => option.default)!.value).toBe(style);
    },
  );

  it('is a press away from every citation', async () => {
    const reply = await cite.run({ passage: PASSAGE, style: 'apa' }, zh);
    expect(reply.files).toBeUndefined();
    expect((await press(reply, '图片', zh)).files).toHaveLength(1);
  });
});

describe('/cite', async () => {
  const page = 'https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml';

  it.each([
    ['gb-t-7714', `央视网. ${TITLE}[EB/OL]. (2023-05-30)[2025-11-25]. ${page}.`],
    ['apa', `央视网. (2023, May 30). ${TITLE}. ${page}`],
    [
      'bibtex',
      [
        '@online{beijing-ai-2023,',
        '\turldate = {2025-11-25},',
        '\tauthor = {{央视网}},',
        '\tdate = {2023-05-30},',
        `\ttitle = {${TITLE}},`,
        `\turl = {${page}},`,
        '}',
      ].join('\n'),
    ],
    ['markdown', `[${TITLE}](${page})，央视网，2023-05-30，解读，“${HEADINGS}”，2025-11-25 访问`],
    ['plain', `${TITLE}，央视网，2023-05-30，解读，“${HEADINGS}”，2025-11-25 访问，${page}`],
  ])('writes the citation in %s, to copy as it is', async (style, citation) => {
    const reply = await cite.run({ passage: PASSAGE, style }, zh);
    expect(citationIn(reply)).toBe(citation);
  });

  it('shows the passage that is cited word for word', async () => {
    const quotes = quotesIn(await cite.run({ passage: PASSAGE }, zh)).map(({ text }) => text);
    expect(quotes).toEqual([seedText.slice(1140, 1228)]);
  });

  it('takes the national standard where no style is named', async () => {
    const [reply, standard] = await Promise.all([
      cite.run({ passage: PASSAGE }, zh),
      cite.run({ passage: PASSAGE, style: 'gb-t-7714' }, zh),
    ]);
    expect(reply).toEqual(standard);
  });

  it('changes the style by its menu, which shows the one there is', async () => {
    const first = await cite.run({ passage: PASSAGE }, zh);
    const { options } = menuIn(first);
    expect(options.map(({ label }) => label)).toEqual([
      'GB/T 7714—2015',
      'APA',
      'BibTeX',
      'RIS',
      'CSL-JSON',
      'Markdown',
      '纯文本',
      '图片',
      '图片（深色）',
    ]);
    for (const { value } of options) {
      const reply = await choose(first, value, zh);
      expect(citationIn(reply)).toBe(citationIn(await cite.run({ passage: PASSAGE, style: value }, zh)));
      expect(
        menuIn(reply)
          .options.filter((option) => option.default)
          .map((option) => option.value),
      ).toEqual([value]);
    }
  });

  it('leads to the context and to the source at the quoted words', async () => {
    const reply = await cite.run({ passage: PASSAGE }, zh);
    expect(Object.keys(buttonsIn(reply))).toEqual(['图片', '上下文']);
    expect(quotesIn(await press(reply, '上下文', zh))[0]?.text).toContain('算力伙伴计划');
    const [first, last] = fragmentOf(linksIn(reply).来源);
    expect(seedText.slice(1140, 1228)).toMatch(new RegExp(`^${first}.*${last}$`, 'u'));
  });

  it.each(['APA', 'apa', '纯文本', '純文字', 'plain text', 'GB/T 7714—2015'])(
    'takes a style by its name: %s',
    async (style) => {
      expect(citationIn(await cite.run({ passage: PASSAGE, style }, zh))).toContain(TITLE);
    },
  );

  it.each([
    [
      'en',
      '"style" takes one of these: gb-t-7714, apa, bibtex, ris, csl-json, markdown, plain, image, image-dark.',
    ],
    ['zh-CN', '“格式”只能是：gb-t-7714, apa, bibtex, ris, csl-json, markdown, plain, image, image-dark。'],
    ['zh-TW', '「格式」只能是：gb-t-7714, apa, bibtex, ris, csl-json, markdown, plain, image, image-dark。'],
  ] as const)('refuses another style in %s, and names those there are', async (locale, words) => {
    const attempt = async () => cite.run({ passage: PASSAGE, style: 'mla' }, inPlan(locale));
    const error: unknown = await attempt().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).words[locale]).toBe(words);
  });

  it('finds a passage by some of its words instead of its name', async () => {
    for (const passage of ['算力伙伴计划', 'suanlihuoban', '推进跨区域算力协同']) {
      const request = { command: 'cite', values: { passage }, locale: zh.locale };
      expect(quotesIn(await run(request, zh))[0]?.text, passage).toContain('算力伙伴计划');
    }
  });
});

describe('a button for the citation of a passage', () => {
  const changed = async (change: (text: string) => string) =>
    openEntries([entryOf('beijing-ai-2023.txt', change(seedText))]);

  it('finds its words where they have moved to, and links to them there', async () => {
    const moved = contextOf(await changed((text) => text.replace('央视网消息：', '央视网消息。另据报道，')));
    const reply = await cite.run({ passage: PASSAGE }, moved);
    expect(quotesIn(reply).map(({ text }) => text)).toEqual([seedText.slice(1140, 1228)]);
  });

  it.each(LOCALES)('says in %s that they are gone, and cites no others', async (locale) => {
    const gone = contextOf(await changed((text) => text.replace('算力协同', '数据协同')), locale);
    await expect(async () => cite.run({ passage: PASSAGE }, gone)).rejects.toThrow(
      phrasesIn(locale).passageGone,
    );
  });

  it('cites a document that says nothing of itself but its title', async () => {
    const bare = contextOf(await openEntries([entryOf('plan.md', '---\ntitle: 规划\n---\n\n发展算力。\n')]));
    const reply = await cite.run({ passage: '算力' }, bare);
    expect(citationIn(reply)).toBe('规划[Z].');
    expect(linksIn(reply)).toEqual({});
    expect(shownBy(reply)).toContain('发展算力。');
  });
});
