import { fold } from '../text/fold.js';
import { characterPairs, heldShare } from '../text/pairs.js';
import { slice } from '../text/span.js';
import type { ParsedDocument } from './corpus.js';
import { namesOf } from './names.js';
import type { Stating, Target } from './types.js';

/** The least share of a topic for a fact to be on it. */
export const ALIKE = 0.7;

/** The share of a topic's pairs of characters in a fact, from 0 to 1, without those of the title, which need no repeating. */
export function onTopic(
  { section: { document }, subject, deadline, span }: Stating,
  topic: readonly string[],
): number {
  const names = namesOf(document);
  const own = topic.filter((pair) => !names.includes(pair));
  const year = deadline === null ? '' : `${deadline.slice(0, 4)}年`;
  const words = `${year}${fold(subject)} ${slice(document.folded, span)}`;
  return own.length === 0 ? 0 : heldShare(own, words);
}

/** The share of a topic in the subject of a fact, from 0 to 1, and in the title for what that leaves out (人工智能核心产业规模). */
export function inSubjectOf({ section: { document }, subject }: Stating, topic: readonly string[]): number {
  const words = fold(subject);
  const names = namesOf(document);
  const own = topic.filter((pair) => !names.includes(pair) || words.includes(pair));
  return own.some((pair) => words.includes(pair)) ? heldShare(own, words) : 0;
}

/** The targets of a document for a subject, most similar first. */
type TargetsOn = { readonly entry: ParsedDocument; readonly targets: readonly Target[] };

/** The figures that each document sets for a subject, which 核心产业规模 is for 产业规模; a document without any is left out. */
export function targetsOn(subject: string, entries: readonly ParsedDocument[]): TargetsOn[] {
  const topic = (fold(subject).match(/\p{Script=Han}+/gu) ?? []).flatMap(characterPairs);
  return entries.flatMap((entry) => {
    const targets = entry
      .outline()
      .targets.map((target) => ({ target, likeness: inSubjectOf(target, topic) }))
      .filter(({ target, likeness }) => target.amount !== null && likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness || a.target.subject.length - b.target.subject.length)
      .map(({ target }) => target);
    return targets.length === 0 ? [] : { entry, targets };
  });
}
