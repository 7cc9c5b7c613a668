import type { Document, Passage, Section } from '../corpus/types.js';
import type { Scope } from '../index/passage-index.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { asksFor } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';
import type { Hit, Search } from '../rank/search.js';
import { isNoAside } from './asides.js';
import { cutToDenial } from './denied.js';
import { namesBodies, putFirst, saidBy } from './hit.js';
import { lacksSomething, namesThings, unmentioned } from './lacked.js';
import { isOnPlace, type NamedPlace } from './places.js';
import { confidence, isFit, isMeant, judge, type Status } from './status.js';

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
  /** Whether it asks of something else than what that section says. */
  readonly isOfOther?: boolean | undefined;
  /** The place that the question names. */
  readonly place?: NamedPlace | null | undefined;
  /** At least 3, as facts are looked for in the documents of all hits. */
  readonly most?: number | undefined;
};

const LEAST = 3;

function mostOf({ most = LEAST }: FindOptions): number {
  return Math.max(LEAST, most);
}

/** How many more to find, in place of those of no use: of documents that call things by their names, and of others. */
const [SPARE, SPARE_OF_OTHERS] = [9, 3];

/** The hits of a search; asides, and hits of another place, name or year than the question says, come last. */
async function searchUseful(question: Question, most: number, search: Search, within: Scope | undefined) {
  const hits = await search(question, most + SPARE, within);
  const isNear = (hit: Hit, at: number): boolean =>
    at < most + SPARE_OF_OTHERS || namesThings(hit.passage.section.document);
  const ranked = hits.filter(isNear).map((hit) => ({
    hit,
    rank: (lacksSomething(hit, question) ? 2 : 0) + (isNoAside(question, hit) ? 0 : 1),
  }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

/** Searches the narrowest scope that answers the question, else the widest. */
export async function find(question: Question, options: FindOptions, search: Search): Promise<Found> {
  let found: Found = { status: 'none', hits: [], unmentioned: [] };
  for (const within of scopesOf(options)) {
    const { beside } = found;
    found = await findWithin(question, mostOf(options), search, within);
    const { near } = options;
    const isBeside = near !== undefined && within?.document === near.section.document.id;
    found = { ...found, beside: isBeside ? (found.hits[0] ?? beside) : beside };
    const isWhole = !within?.section || !near || saysAsMuch(near.section, question);
    if (found.status === 'answered' && isWhole) break;
  }
  const { place = null, document } = options;
  return place && !document ? findOfPlace(place, found, question, options, search) : found;
}

/** Whether a section says all that its document says of a question: 酒店 of another is not asked of it. */
function saysAsMuch(section: Section, { terms }: Question): boolean {
  const words = namedWords({ section, span: section.span });
  return terms.every(
    (term) => term.weight < TELLING || share(term, words) > 0 || share(term, section.document.folded) === 0,
  );
}

/** What was found, unless the documents of a place are not among it, or another of them is more on what is asked. */
async function findOfPlace(
  place: NamedPlace,
  found: Found,
  question: Question,
  options: FindOptions,
  search: Search,
): Promise<Found> {
  const [best] = found.hits;
  const isThere = best && isOnPlace(best, place);
  if (!best || (isThere && (found.status === 'answered' || place.documents.length === 1))) return found;
  const own = await findAmong(place.documents, question, options, search);
  const [first] = own.hits;
  // A document may be on the thing and yet name the place less often.
  if (isThere) return first && sureness(question, first) > sureness(question, best) ? own : found;
  return first ? own : { ...found, status: 'related' };
}

/** The most documents to search one by one, newest first. */
const MOST_APART = 8;

/** Searches some documents alone, such as those of a place, as what others say is of other places. */
export async function findAmong(
  documents: readonly ParsedDocument[],
  question: Question,
  options: FindOptions,
  search: Search,
): Promise<Found> {
  const dated = documents.map(({ document: { id, date } }) => ({ document: id, date: date ?? '' }));
  const newest = dated.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  const within = newest.slice(0, MOST_APART).map(({ document }) => ({ document }));
  const all = await Promise.all(
    within.map(async (scope) => {
      const found = await findWithin(question, mostOf(options), search, scope);
      const [best] = found.hits;
      return { found, sure: best ? sureness(question, best) : -1 };
    }),
  );
  return all.reduce((one, other) => (other.sure > one.sure ? other : one)).found;
}

/** How surely a hit answers; of two that do not, the one that says more of the question is surer. */
function sureness(question: Question, hit: Hit): number {
  return confidence(question, hit) + saidBy(hit) * LEAST_SURE;
}

/** What counts less than any confidence. */
const LEAST_SURE = 0.001;

async function findWithin(question: Question, most: number, search: Search, within: Scope | undefined) {
  const found = foundIn(await searchUseful(question, most, search, within), question);
  return { ...found, hits: found.hits.slice(0, most) };
}

function foundIn(all: readonly Hit[], question: Question): Found {
  const cut = all.map((hit) => cutToDenial(question, hit));
  const hits = meantFirst(question, cut);
  const [best] = hits;
  const status = judge(question, best);
  if (!best || status === 'none') return { status, hits: [], unmentioned: [] };
  if (status === 'answered') return { status, hits, unmentioned: [] };
  return { status, hits: nearestFirst(hits, question), unmentioned: unmentioned(best, question) };
}

/** The hits, led by the first that says something beside who is responsible, unless that is asked for. */
function nearestFirst(hits: readonly Hit[], { asked }: Question): readonly Hit[] {
  const nearest = asksFor(asked, 'organisation', 'person')
    ? undefined
    : hits.find((hit) => !namesBodies(hit));
  return nearest ? putFirst(nearest, hits) : hits;
}

/** The least share of the chances that a hit needs to come before likelier ones that mean something else. */
const LIKELY = 0.1;

/** The hits, led by the best that means and holds what is asked for, if it answers and holds as much of the question as the first. */
function meantFirst(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const holds = (hit: Hit): boolean =>
    (namesThings(hit.passage.section.document) ? isFit : isMeant)(question, hit);
  const meant = hits.filter(holds);
  const [best] = meant;
  if (!best || best === hits[0] || judge(question, best) !== 'answered') return hits;
  const chances = meant.reduce((sum, { score }) => sum + score, 0);
  const isLikely = best.score >= LIKELY * chances && saidBy(best) >= saidBy(hits[0]!);
  return isLikely ? putFirst(best, hits) : hits;
}

/** From the section of the answer before, over its document, to everything; or one document alone. */
function scopesOf({ document, near, isOfOther }: FindOptions): (Scope | undefined)[] {
  const all = document && { document: document.id };
  const section = near?.section;
  if (!section || (document && document !== section.document)) return [all];
  const { id } = section.document;
  const inSection = isOfOther ? [] : [{ document: id, section: section.span }];
  return [...inSection, { document: id }, all];
}
