import type { Document, Passage } from '../corpus/types.js';
import type { Scope } from '../index/passage-index.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Question } from '../question/question.js';
import type { Hit, Search } from '../rank/search.js';
import { unmentioned } from './lacked.js';
import { putFirst } from './move-hit.js';
import { isAble, judge, type Status } from './status.js';

export type Found = {
  readonly status: Status;
  /** Best first; empty where nothing is related. */
  readonly hits: readonly Hit[];
  /** What the question requires and the first hit's document lacks, as it was typed. */
  readonly unmentioned: readonly string[];
  /** The best hit in the document of the answer before, if the question follows one. */
  readonly beside?: Hit | undefined;
};

/** The document that a hit was found in. */
export function parsedOf({ evidence }: Hit): ParsedDocument {
  return evidence.context.document.parsed;
}

export type FindOptions = {
  readonly document?: Document | undefined;
  /** The answer that this question follows: it is looked for in its section first, then further out. */
  readonly near?: Passage | undefined;
  /** 3 by default. */
  readonly most?: number | undefined;
};

const DEFAULT_MOST = 3;

/** Searches the narrowest scope that answers the question, else the widest. */
export async function find(question: Question, options: FindOptions, search: Search): Promise<Found> {
  let found: Found = { status: 'none', hits: [], unmentioned: [] };
  for (const within of scopesOf(options)) {
    const { beside } = found;
    found = foundIn(await search(question, options.most ?? DEFAULT_MOST, within), question);
    const { near } = options;
    const isBeside = near !== undefined && within?.document === near.section.document.id;
    found = { ...found, beside: isBeside ? (found.hits[0] ?? beside) : beside };
    if (found.status === 'answered') return found;
  }
  return found;
}

function foundIn(all: readonly Hit[], question: Question): Found {
  const hits = ableFirst(question, all);
  const [best] = hits;
  const status = judge(question, best);
  if (!best || status === 'none') return { status, hits: [], unmentioned: [] };
  return { status, hits, unmentioned: status === 'related' ? unmentioned(best, question) : [] };
}

/** The least share of the chances that a hit needs to come before likelier ones that cannot answer. */
const LIKELY = 0.1;

/** The hits, with the best that can answer at their head where it is likely enough. */
function ableFirst(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const able = hits.filter((hit) => isAble(question, hit));
  const [best] = able;
  const chances = able.reduce((sum, { score }) => sum + score, 0);
  const isLikely = best !== undefined && best.score >= LIKELY * chances;
  return isLikely && judge(question, best) === 'answered' ? putFirst(best, hits) : hits;
}

/** From the section of the answer before, over its document, to everything; or one document alone. */
function scopesOf({ document, near }: FindOptions): (Scope | undefined)[] {
  const all = document && { document: document.id };
  const section = near?.section;
  if (!section || (document && document !== section.document)) return [all];
  const { id } = section.document;
  return [{ document: id, section: section.span }, { document: id }, all];
}
