import { isTitle } from '../corpus/titles.js';
import { MENU_STARTS, PAGE_LABELS, PAGE_PATHS, PAGE_TOOLS, SITE_NOTES } from '../lexicon/page-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Block, textOf } from './draft.js';

const LABEL = new RegExp(`^(?:${anyOf(PAGE_LABELS)})$`, 'u');
const FILE = /^[^。；]{4,120}\.(?:pdf|docx?|wps|ofd|xlsx?|zip)(?:\s?[（(]\w{2,4}[）)])?$/iu;
const TOOL = new RegExp(`^[【\\[]?\\s?(?:(?:${anyOf(PAGE_TOOLS)})[\\s:：]*)*[】\\]]?$`, 'u');
/** 首页 新闻 政务公开, also where a print leaves no spaces. */
const MENU = new RegExp(`^(?:${anyOf(MENU_STARTS)})[\\p{Script=Han}\\s|]{4,60}$`, 'u');
/** 版权所有：江州市人民政府 江ICP备…号. */
const SITE_NOTE = new RegExp(`^[^，。；]*(?:${anyOf(SITE_NOTES)})[^，。；]*$`, 'u');
/** 政策全文 above the text, 【原文下载】 and names of files below. */
const EDGES = [LABEL, FILE, TOOL, MENU, SITE_NOTE];
const PATH = new RegExp(`^(?:${anyOf(PAGE_PATHS)})`, 'u');
const STEP = /^[>›»]+$/u;
const STEPS = /[>›»]/u;

/** How many blocks from the beginning and the end can be buttons or the path of a page. */
const EDGE = 20;
/** The most lines of a path that stands a word a line. */
const MAX_PATH = 12;

/** Takes out what a site puts around a text that is copied from it: its path, its buttons, links to files. */
export function withoutSurroundings(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(textOf);
  const inPath = pathIn(texts);
  return blocks.filter((block, at) => {
    const isEdge = at < EDGE || at >= blocks.length - EDGE;
    const isAround = (isEdge && EDGES.some((edge) => edge.test(texts[at]!))) || inPath.has(at);
    return block.kind === 'table' || !isAround;
  });
}

/** The places of a path: 当前位置：首页 > 政务公开, on one line or a word a line, and its last word again. */
function pathIn(texts: readonly string[]): Set<number> {
  const start = texts.slice(0, EDGE).findIndex((text) => PATH.test(text));
  if (start < 0) return new Set();
  const lines = texts.slice(start, start + MAX_PATH);
  const last = lines.findLastIndex((text) => STEP.test(text));
  if (last < 0) return new Set(STEPS.test(texts[start]!) ? [start] : []);
  const ends = lines.map((text, at) => (at > last && text === lines[last + 1] ? at : last));
  const end = start + Math.max(...ends);
  return new Set([...texts.keys()].filter((at) => at >= start && at <= end && !isTitle(texts[at]!)));
}
