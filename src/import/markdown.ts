import type { List, Nodes, RootContent, Table } from 'mdast';
import type { Block, Reading } from './draft.js';
import { unwrap } from './join.js';
import { parseHtml } from './page/nodes.js';
import { readTree } from './page/tree-blocks.js';
import { tidy } from './tidy.js';

/** Reads Markdown with tables and struck-out text: comments, code, pictures, notes and struck-out words are no text of a plan. */
export async function readMarkdown(text: string): Promise<Reading> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ]);
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: Block[] = [];
  for (const node of root.children) blocks.push(...(await readNode(node)));
  return { stated: {}, blocks };
}

async function readNode(node: RootContent, prefix = ''): Promise<Block[]> {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: tidy(wordsOf(node)) }];
    case 'paragraph':
      return unwrap(`${prefix}${wordsOf(node)}`.split('\n')).map((text) => ({ kind: 'paragraph', text }));
    case 'table':
      return [{ kind: 'table', rows: rowsOf(node) }];
    case 'html':
      return readHtml(node.value);
    case 'blockquote':
      return readAll(node.children);
    case 'list':
      return readItems(node);
    default:
      return [];
  }
}

async function readAll(nodes: readonly RootContent[]): Promise<Block[]> {
  return (await Promise.all(nodes.map((node) => readNode(node)))).flat();
}

/** The number of an item belongs to its first paragraph. */
async function readItems({ children, ordered, start }: List): Promise<Block[]> {
  const items = children.map(async ({ children: [first, ...rest] }, at) => {
    const number = ordered ? `${(start ?? 1) + at}. ` : '';
    return first ? [...(await readNode(first, number)), ...(await readAll(rest))] : [];
  });
  return (await Promise.all(items)).flat();
}

async function readHtml(html: string): Promise<Block[]> {
  return readTree((await parseHtml(`<html><body>${html}</body></html>`)).body);
}

function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => tidy(wordsOf(cell))));
}

/** The words that a reader sees: beside Chinese punctuation CommonMark takes two stars for text (年**）**), as nobody means. */
function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\*\*/gu, '');
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n\n';
    case 'delete':
      return '';
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : '';
  }
}
