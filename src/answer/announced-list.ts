import { isNumbered, readMarker } from '../corpus/markers.js';
import { clausePassages } from '../corpus/passages.js';
import type { Passage } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { BEFORE_CIRCUMSTANCES, CIRCUMSTANCES, DEED_NAMES, PERMITTED } from '../lexicon/circumstances.js';
import { LEADS_TO } from '../lexicon/claim-words.js';
import { FORBIDS, NEGATING } from '../lexicon/negations.js';
import { ALL_OF } from '../lexicon/question-words.js';
import { anyOf, type WordList } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term, weightOf } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { overlaps, slice } from '../text/span.js';
import { ANY_DEED } from './denied.js';
import { listAnnouncedBy } from './heading-list.js';
import { wordsOf } from './hit.js';
import { type FoundList, unannounced } from './list-item.js';

/** What a question asks for and a text lists: 哪些地方 for 下列场所. */
const KINDS = CIRCUMSTANCES.map((names) => ({
  asks: new RegExp(`(?:${anyOf(BEFORE_CIRCUMSTANCES.asked)})(?<name>${anyOf(names)})[下里内]?`, 'u'),
  states: statesOf(names),
  least: 0.7,
}));
type Kind = (typeof KINDS)[number];

const [CONDITIONS] = KINDS as [Kind];
const DEEDS: Kind = { ...CONDITIONS, asks: ANY_DEED, states: statesOf(DEED_NAMES) };
/** A text may tell by circumstances who is left out: 有下列情形的，不能申领. */
const PEOPLE = KINDS.at(-1)!;
const EXCLUDED: Kind = { ...PEOPLE, states: CONDITIONS.states };
/** 哪些费用 asks for 下列费用. */
const ANY = new RegExp(`(?:${anyOf(BEFORE_CIRCUMSTANCES.asked)})(?<name>\\p{Script=Han}{2})`, 'u');
const NEGATES = new RegExp(anyOf(NEGATING), 'u');
const MAY_OR_NOT = new RegExp(`^不?(?:${anyOf([...FORBIDS, ...PERMITTED])})$`, 'u');
const FORBIDDEN = new RegExp(anyOf(FORBIDS), 'u');

const ASKS_ALL = new RegExp(anyOf(ALL_OF), 'u');

/** Finds 下列情形, and 下列妨碍航行的行为. */
function statesOf(names: WordList): RegExp {
  return new RegExp(`(?:${anyOf(BEFORE_CIRCUMSTANCES.stated)})(?:[^,。;:]{0,20}的)?(?:${anyOf(names)})`, 'u');
}

/** Whether a hit is no single item of a list where all of the circumstances are asked for. */
export function isNoLoneItem({ folded }: Question, hit: Hit): boolean {
  const asksAll = ASKS_ALL.test(folded) && KINDS.some(({ asks }) => asks.test(folded));
  return !asksAll || readMarker(wordsOf(hit).trim())?.kind !== '（一）';
}

/** A list that a sentence announces, what the asked terms weigh that the sentence says, and those that only its items say, and whether the sentence calls them as the question does. */
type Announced = {
  readonly list: FoundList;
  readonly held: number;
  readonly added: number;
  readonly isNamed: boolean;
};

/** The circumstances, times or places in which what a question asks for is so: the items after 有下列情形之一的，不予受理; null without such ones. */
export function findCircumstances(question: Question, parsed: ParsedDocument): FoundList | null {
  const named = [DEEDS, ...KINDS].find(({ asks }) => asks.test(question.folded));
  const kinds = named === PEOPLE && NEGATES.test(question.folded) ? [PEOPLE, EXCLUDED] : named ? [named] : [];
  const list = firstFound(kinds, (kind) => findOfKind(kind, question, parsed));
  if (list) return list;
  const { name = '' } = ANY.exec(question.folded)?.groups ?? {};
  const states = new RegExp(`(?:${anyOf(BEFORE_CIRCUMSTANCES.stated)})\\p{Script=Han}{0,4}${name}`, 'u');
  return name === '' ? null : findOfKind({ ...CONDITIONS, asks: ANY, states }, question, parsed);
}

function findOfKind(kind: Kind, question: Question, parsed: ParsedDocument): FoundList | null {
  const { name = '' } = kind.asks.exec(question.folded)?.groups ?? {};
  const denies = NEGATES.test(question.folded);
  const topic = topicOf(question, kind.asks, namesOf(parsed.document));
  const [best, ...others] = clausePassages(parsed.sections)
    .flatMap((passage) => {
      const words = slice(parsed.document.folded, passage.span);
      const isOfKind =
        kind.states.test(words) && NEGATES.test(words) === denies && isOnDenied(question, words);
      return isOfKind ? announcedBy(passage, name, topic, parsed) : [];
    })
    .sort(byRank);
  const all = weightOf(topic);
  if (!best || best.held + best.added < kind.least * all) return null;
  const meant = [best, ...others.filter((other) => byRank(best, other) === 0)];
  // Lists that all say what is asked are all wanted; of those that say a part only one may be, and no other thing.
  if (meant.length > 1 && best.held < all) return null;
  return meant.length === 1 ? best.list : unannounced(meant.flatMap(({ list }) => list.items));
}

/** Whether a sentence itself says what a question calls forbidden, as its items may forbid something else. */
function isOnDenied({ folded, terms }: Question, words: string): boolean {
  const [, denied] = folded.split(FORBIDDEN);
  if (denied === undefined || DEEDS.asks.test(folded)) return true;
  return terms.every(
    (term) => term.weight < TELLING || !denied.includes(term.word) || share(term, words) > 0,
  );
}

/** What the sentence says counts before what its items say, and that before its name for them. */
function byRank(a: Announced, b: Announced): number {
  return b.held - a.held || b.added - a.added || Number(b.isNamed) - Number(a.isNamed);
}

function announcedBy(
  passage: Passage,
  name: string,
  topic: readonly Term[],
  parsed: ParsedDocument,
): Announced[] {
  const list = listAnnouncedBy(passage, parsed);
  if (!list) return [];
  const { folded } = parsed.document;
  const words = slice(folded, passage.span);
  const items = list.items.map(({ whole }) => slice(folded, whole)).join(' ');
  const held = topic.filter((term) => share(term, words) > 0);
  const added = topic.filter((term) => !held.includes(term) && share(term, items) > 0);
  return [{ list, held: weightOf(held), added: weightOf(added), isNamed: words.includes(name) }];
}

/** What is asked about, beside the circumstances and the document: 低保户 of 低保户要符合哪些条件. */
function topicOf({ folded, terms }: Question, asks: RegExp, names: string): Term[] {
  const rest = folded.replace(asks, ' ');
  const isTold = ({ word, weight }: Term): boolean =>
    weight >= TELLING && word.length > 1 && !LEADS_TO.includes(word) && !MAY_OR_NOT.test(word);
  return terms.filter((term) => isTold(term) && rest.includes(term.word) && share(term, names) === 0);
}

/** The whole list that a hit is a numbered item of, where all are asked for; null for any other. */
export function listOfItem({ folded }: Question, hit: Hit, parsed: ParsedDocument): FoundList | null {
  if (!ASKS_ALL.test(folded) || !isNumbered(wordsOf(hit).trim())) return null;
  const list = announcedBefore(hit.answer.start, parsed);
  return list?.items.some(({ whole }) => overlaps(whole, hit.answer)) ? list : null;
}

/** The list that the last announcing sentence before an offset announces. */
function announcedBefore(offset: number, parsed: ParsedDocument): FoundList | null {
  const last = clausePassages(parsed.sections).findLast(
    ({ span }) => span.end <= offset && /[:：]$/u.test(slice(parsed.document.text, span)),
  );
  return last ? listAnnouncedBy(last, parsed) : null;
}
