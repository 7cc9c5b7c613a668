import { readDay } from '../../corpus/day.js';
import type { Provenance } from '../../corpus/self-naming.js';
import { spokenFor } from '../../corpus/signature.js';
import { bareName, MAX_TITLE_LINES, withoutHistory, withoutSite } from '../../corpus/titles.js';
import { firstFound } from '../../first-found.js';
import { type Block, merge, type Reading, textOf } from '../draft.js';
import { readAddress, readOrgan, statedIn } from '../fields.js';
import { ImportError } from '../import-error.js';
import { tidy } from '../join.js';
import { mainPart } from './main-part.js';
import { parseHtml, type Tree } from './nodes.js';
import { readTree } from './tree-blocks.js';

/** Under these names pages of Chinese governments and others say what they hold (GB/T 21063; Open Graph). */
const METAS: { readonly [Field in keyof Provenance]: readonly string[] } = {
  title: ['ArticleTitle', 'og:title', 'citation_title'],
  publisher: ['ContentSource', 'article:author', 'og:site_name', 'publisher', 'author'],
  date: ['PubDate', 'article:published_time', 'publishdate', 'pubdate', 'date'],
  url: ['Url', 'og:url'],
};

/** Reads a web page: its own text, without menus, and what its fields say. @throws ImportError where it holds none */
export async function readPage(html: string, url: string | null): Promise<Reading> {
  const tree = await parseHtml(html);
  const whole = readTree(tree.body);
  const stated = merge(readMetas(tree, url), statedIn(whole), { title: pageTitle(tree) });
  const blocks = readTree(await mainPart(tree));
  const length = blocks.reduce((sum, block) => sum + textOf(block).length, 0);
  if (length < MIN_TEXT && !blocks.some(({ kind }) => kind === 'table'))
    throw new ImportError(
      'the page holds no text of a document; it may need a browser or a login to show it',
    );
  return { stated, blocks: withSubtitle(withoutTitle(blocks, stated.title), whole, stated.title) };
}

const MIN_TEXT = 20;

function readMetas(tree: Tree, url: string | null): Provenance {
  const metas = new Map<string, string>();
  for (const meta of tree.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = tidy(meta.getAttribute('content') ?? '');
    if (content !== '' && !metas.has(name)) metas.set(name, content);
  }
  const first = (field: keyof Provenance, read: (value: string) => string | null): string | null =>
    firstFound(METAS[field], (name) => read(metas.get(name.toLowerCase()) ?? ''));
  const canonical = tree.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return {
    title: first('title', (value) => value),
    publisher: first('publisher', readOrgan),
    date: first('date', readDay),
    url: url ?? readAddress(canonical) ?? first('url', readAddress),
  };
}

/** The heading that the page's title holds too, or that title without the name of the site. */
function pageTitle(tree: Tree): string | null {
  const whole = tidy(tree.querySelector('title')?.textContent ?? '');
  const headings = [...tree.querySelectorAll('h1')].map((node) => tidy(node.textContent ?? ''));
  const heading = headings.find((text) => text.length >= 4 && (whole === '' || whole.includes(text)));
  const title = heading ?? withoutSite(whole);
  return title.length >= 4 ? title : null;
}

/** The title over the text, which may stand on several lines, is told already. */
function withoutTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  const name = bareName(withoutHistory(title ?? ''));
  let words = '';
  for (const [at, block] of blocks.slice(0, MAX_TITLE_LINES).entries()) {
    if (block.kind === 'table') break;
    words += block.text;
    if (bareName(words) === name) return blocks.slice(at + 1);
  }
  return blocks;
}

/** ——2026年1月26日在…会议上, （2026年1月26日…会议通过）. */
const SUBTITLE = /^(?:[—―]|[（(][^（）()]*\d{4}年[^（）()]*[）)]$)/u;
const MAX_SUBTITLE_LINES = 3;

/** Puts the lines under the title that a page keeps outside its text before it: when and where it was spoken, and by whom. */
function withSubtitle(blocks: readonly Block[], whole: readonly Block[], title: string | null) {
  const name = bareName(title ?? '');
  const at = whole.findIndex((block) => name !== '' && bareName(textOf(block)) === name);
  const [first, ...others] = at < 0 ? [] : whole.slice(at + 1, at + 1 + MAX_SUBTITLE_LINES);
  const isInside = blocks.slice(0, MAX_SUBTITLE_LINES).some((block) => textOf(block) === textOf(first));
  if (!first || isInside || !SUBTITLE.test(textOf(first))) return blocks;
  const end = others.findIndex((block) => spokenFor(textOf(block)) === null);
  return [first, ...others.slice(0, end < 0 ? others.length : end), ...blocks];
}
