import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderedOf, seenSpan } from '../../src/cite/rendered.js';
import { makePassage } from '../../src/corpus/passages.js';
import { flatten } from '../../src/corpus/sections.js';
import type { Passage } from '../../src/corpus/types.js';
import type { ParsedDocument } from '../../src/outline/corpus.js';
import { paragraphs } from '../../src/text/sentences.js';
import { type Span, slice, trim } from '../../src/text/span.js';
import { allPlans, entryOf } from '../support/plans.js';

/** A folder of further plans. */
const OTHERS = process.env.PLANS_DIR ?? '../shared/plans/seeds';

/** For plans that state none. */
const ADDRESS = 'https://www.example.gov.cn/content_7076420.htm';

/** Plans of others, where they are at hand. */
function plansOfOthers(): ParsedDocument[] {
  if (existsSync(OTHERS))
    return readdirSync(OTHERS).map((file) => withAddress(file, readFileSync(join(OTHERS, file), 'utf8')));
  process.stderr.write(`Skipped: there are no further plans in ${OTHERS}; PLANS_DIR names another folder.\n`);
  return [];
}

function withAddress(file: string, text: string): ParsedDocument {
  return entryOf(file, /^url:/mu.test(text) ? text : text.replace(/^---\n/u, `---\nurl: ${ADDRESS}\n`));
}

/** The same plan after a list of all its sentences, in other case and width. */
function withTwins({ document, sections }: ParsedDocument): ParsedDocument {
  const sentences = flatten(sections).flatMap(({ sentences }) =>
    sentences.map((one) => slice(document.text, one)),
  );
  const twins = sentences.map((words, at) => `第${at}处写道：${widened(words)}`);
  const body = slice(document.text, document.body);
  return entryOf(
    `twins-of-${document.id}.md`,
    ['---', `title: ${document.title}`, `url: ${ADDRESS}`, '---', '一、摘录', ...twins, body].join('\n'),
  );
}

function widened(words: string): string {
  return words.toUpperCase().replace(/[\dA-Z]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}

/** Every plan to link into. */
export function linkedPlans(): ParsedDocument[] {
  const all = allPlans();
  return [...all, withTwins(all[0]!), ...plansOfOthers()];
}

/** Places that no link can name: their words stand earlier too, with the same words before and after. */
const AMBIGUOUS = new Set(['chongqing-low-altitude@393-408']);

/** All that may be linked to and is seen: passages, their sentences and clauses, and what the outline lists; each once. */
export function linkedPassages({ passages, sections, outline }: ParsedDocument): Passage[] {
  const { tasks, targets, safeguards } = outline();
  const listed = [...tasks, ...targets, ...safeguards].map(({ section, span }) => makePassage(section, span));
  const cut = flatten(sections).flatMap((section) =>
    [...section.sentences, ...section.clauses()].map((span) => makePassage(section, span)),
  );
  const all = new Map([...passages, ...listed, ...cut].map((one) => [one.id, one]));
  return [...all.values()].filter((one) => !AMBIGUOUS.has(one.id) && isSeen(placeOf(one)));
}

/** The marks of a table are not seen. */
const isSeen = ({ start, end }: Span): boolean => end > start;

/** A document as a page shows it: its text, and its blocks in it. */
export type Page = { readonly text: string; readonly blocks: readonly Span[] };

export function pageOf({ document }: ParsedDocument): Page {
  const { text } = renderedOf(document);
  const blocks = paragraphs(text).map((block) => trim(text, block));
  return { text, blocks: blocks.filter(({ start, end }) => end > start) };
}

/** Where a passage stands on the page. */
export function placeOf({ section, span }: Passage): Span {
  const rendered = renderedOf(section.document);
  return trim(rendered.text, seenSpan(rendered, span));
}
