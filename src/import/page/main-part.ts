import { isElement, isHidden, parseHtml, type Tree, type TreeElement, type TreeNode } from './nodes.js';

/** Names of parts of a page around the document. */
const AROUND =
  'script, style, noscript, template, iframe, nav, header nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true]';
/** Where well-known systems of Chinese governments (TRS, UCAP, Hanweb) and the standard keep the text of a page. */
const KNOWN =
  'ucapcontent, #UCAP-CONTENT, .TRS_Editor, .trs_editor_view, .TRS_UEDITOR, #zoom, #Zoom, .pages_content, #div_content, .article-content, [itemprop=articleBody]';
/** The least share of the reader view's text that a known place has to hold. */
const SHARE = 0.6;

/** The part of a page that holds its document. */
export async function mainPart(tree: Tree): Promise<TreeElement> {
  for (const element of [...tree.querySelectorAll(AROUND)]) element.remove();
  for (const element of [...tree.querySelectorAll('[style], [hidden]')])
    if (isHidden(element)) element.remove();
  const known = largest([...tree.querySelectorAll(KNOWN)]);
  const body = tree.body ?? tree.documentElement;
  const readable = await readerView(tree);
  const knownLength = known ? lengthOf(known) : 0;
  if (known && knownLength >= (readable ? lengthOf(readable) : 0) * SHARE && knownLength > 0) return known;
  if (readable && lengthOf(readable) >= lengthOf(body) * MIN_READABLE) return readable;
  return densest(body);
}

/** The least share of a page's text that its document has. */
const MIN_READABLE = 0.2;

function lengthOf(node: TreeNode): number {
  return (node.textContent ?? '').replace(/\s/gu, '').length;
}

function largest(elements: readonly TreeElement[]): TreeElement | null {
  return elements.reduce<TreeElement | null>(
    (best, element) => (best && lengthOf(best) >= lengthOf(element) ? best : element),
    null,
  );
}

/** The article that Firefox's reader view shows; null for none. */
async function readerView(tree: Tree): Promise<TreeElement | null> {
  const { Readability } = await import('@mozilla/readability');
  const { innerHTML } = tree.body ?? tree.documentElement;
  const copy = await parseHtml(`<!doctype html><html><body>${innerHTML}</body></html>`);
  const article = new Readability(copy as never, {
    charThreshold: 100,
    keepClasses: false,
    serializer: (node) => node,
  }).parse();
  return (article?.content as unknown as TreeElement | undefined) ?? null;
}

/** The innermost element that still holds nearly all text outside of links. */
function densest(root: TreeElement): TreeElement {
  const own = (element: TreeElement): number =>
    lengthOf(element) - [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  let part = root;
  for (;;) {
    const whole = own(part);
    const inner = [...part.childNodes].filter(isElement).find((child) => own(child) > whole * 0.85);
    if (!inner) return part;
    part = inner;
  }
}
