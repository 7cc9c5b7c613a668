/** The used part of a document's tree, as linkedom's types need the browser's library. */
export type TreeNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: TreeNode | null;
  readonly childNodes: Iterable<TreeNode>;
};

export type TreeElement = TreeNode & {
  readonly children: Iterable<TreeElement>;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): TreeElement | null;
  querySelectorAll(selector: string): Iterable<TreeElement>;
  remove(): void;
};

export type Tree = TreeElement & { readonly body: TreeElement; readonly documentElement: TreeElement };

export const isElement = (node: TreeNode): node is TreeElement => node.nodeType === 1;

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Pages hide these only until their scripts have run. */
const WHOLE = /^(?:html|body)$/iu;

/** Whether a page does not show an element. */
export function isHidden(node: TreeElement): boolean {
  const hides = node.getAttribute('hidden') !== null || HIDING.test(node.getAttribute('style') ?? '');
  return hides && !WHOLE.test(node.nodeName);
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG IMG BUTTON INPUT SELECT TEXTAREA AUDIO VIDEO CANVAS HEAD DEL S STRIKE'.split(
    ' ',
  ),
);

/** Whether an element holds no text of what a page says: hidden, struck out, the number of a note. */
export function isSkipped(node: TreeElement): boolean {
  if (SKIPPED.has(node.nodeName.toUpperCase())) return true;
  const isNote = node.nodeName.toUpperCase() === 'SUP' && node.querySelector('a') !== null;
  return isNote || isHidden(node);
}

/** Reads HTML. */
export async function parseHtml(html: string): Promise<Tree> {
  const { parseHTML } = await import('linkedom');
  const isWhole = /<(?:html|body)\b/iu.test(html);
  return parseHTML(isWhole ? html : `<html><body>${html}</body></html>`).document as unknown as Tree;
}
