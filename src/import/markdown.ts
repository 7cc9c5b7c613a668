import type { Reading } from './draft.js';
import { parseHtml } from './page/nodes.js';
import { readTree } from './page/tree-blocks.js';

/** What is no text of a plan, beside the comments and pictures that no page shows as text. */
const NO_TEXT = 'pre, [data-footnotes]';

/** Reads Markdown with tables and struck-out text as the page that it makes. */
export async function readMarkdown(text: string): Promise<Reading> {
  const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([
    import('micromark'),
    import('micromark-extension-gfm'),
  ]);
  // Two spaces keep each line apart, as in a plain text, whose lines are joined by what they say.
  // The line break that micromark writes behind each <br /> would part them once more.
  const page = micromark(text.replace(/(?<!\\)\n/gu, '  \n'), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replaceAll('<br />\n', '<br />');
  // Beside Chinese punctuation CommonMark takes two stars for text (年**）**), as nobody means.
  const { body } = await parseHtml(`<html><body>${page.replaceAll('**', '')}</body></html>`);
  for (const node of [...body.querySelectorAll(NO_TEXT)]) node.remove();
  return { stated: {}, blocks: readTree(body) };
}
