import type { Document } from '../corpus/types.js';
import { COMPARES } from '../lexicon/asking.js';
import { HOW_MUCH, WHAT } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { targetsOn } from '../outline/same-subject.js';
import { readParts } from '../question/parts.js';
import { fold } from '../text/fold.js';
import { namedIn } from './places.js';

/** A part of a question, asked by itself; of one document where that is named. */
export type QuestionPart = {
  readonly name: string;
  readonly text: string;
  readonly document: Document | undefined;
};

const ASKS_COMPARISON = new RegExp(anyOf(COMPARES), 'u');

/** The parts of a question: what it asks of each plan that it compares, else its clauses that ask; none where it is one. */
export function partsOf(text: string, entries: readonly ParsedDocument[]): QuestionPart[] {
  const compared = ASKS_COMPARISON.test(fold(text)) ? ofPlans(fold(text), entries) : [];
  if (compared.length > 0) return compared;
  const parts = readParts(text);
  return parts.length > 1 ? parts.map((part) => ({ ...part, document: undefined })) : [];
}

function ofPlans(folded: string, entries: readonly ParsedDocument[]): QuestionPart[] {
  const named = namedIn(folded, entries);
  if (named.length < 2) return [];
  const topic = named.reduce((rest, { name }) => rest.replaceAll(name, ' '), folded);
  const asked = topic
    .replace(new RegExp(ASKS_COMPARISON, 'gu'), ' ')
    .replace(/(?<=\s)[省市区县州]|[和与跟同、]|的/gu, ' ');
  const subject = asked.trim();
  const most = Math.max(1, Math.floor(MOST_COMPARED / named.length));
  const shared = subject === '' ? sharedSubjects(named.map(({ entry }) => entry)) : [subject];
  return named.flatMap(({ entry }) => {
    const subjects = (shared.length > 0 ? shared : measuredSubjects(entry)).slice(0, most);
    const asks = subjects.length > 0 ? subjects : [''];
    return asks.map((one) => ({
      name: entry.document.title,
      text: askIn(entry, one),
      document: entry.document,
    }));
  });
}

/** The most things to tell of all plans together that are compared in nothing. */
const MOST_COMPARED = 6;

/** The subjects for which all of the plans set figures. */
function sharedSubjects([first, ...others]: readonly ParsedDocument[]): string[] {
  if (!first) return [];
  const isShared = (subject: string): boolean =>
    others.every((other) => targetsOn(subject, [other]).length > 0);
  return measuredSubjects(first).filter(isShared);
}

function measuredSubjects({ outline }: ParsedDocument): string[] {
  const measured = outline().targets.filter(({ amount }) => amount !== null);
  return [...new Set(measured.map(({ subject }) => subject))];
}

/** Asks a plan for what it wants to reach, in general or on a topic; where it has no target on the topic, for the topic alone. */
function askIn(entry: ParsedDocument, topic: string): string {
  if (topic === '') return `总体目标是${WHAT}`;
  return targetsOn(topic, [entry]).length > 0 ? `${topic}的目标是${HOW_MUCH}` : topic;
}
