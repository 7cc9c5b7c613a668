import type { Document } from '../../corpus/types.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { checkAnnounced } from './announced.js';
import type { Dependencies, Scope } from './dependencies.js';
import type { Finding } from './finding.js';
import { checkGoal } from './goals.js';
import { dateFigure } from './measure.js';
import { namesOther } from './others.js';
import type { Sentence } from './statements.js';

/**
 * Checks a sentence without an amount that can still be compared: when a document was published, by when a goal is reached.
 * Where several documents differ from it, the sentence may be about any other.
 */
export async function checkDates(
  sentence: Sentence,
  { entries, document }: Scope,
  dependencies: Dependencies,
): Promise<Finding[]> {
  const { readContent } = dependencies;
  if (sentence.mentions.length === 0) return [];
  const found = entries.flatMap(
    (entry) =>
      checkAnnounced(sentence, { entry, readContent }) ?? checkGoal(sentence, entry, readContent) ?? [],
  );
  const first = found.find(({ verdict }) => verdict === 'matches') ?? found[0];
  if (!first) return isOfOther(sentence, entries) ? [await ofOther(sentence, document, dependencies)] : [];
  const isOpen = first.verdict === 'differs' && found.length > 1;
  return [
    {
      sentence: sentence.text,
      verdict: isOpen ? 'unsure' : first.verdict,
      reasons: isOpen ? ['name'] : first.reasons,
      claimed: dateFigure(first.claimed),
      stated: dateFigure(first.stated),
      quote: dependencies.quote(first.section, first.sentence, sentence.text),
    },
  ];
}

function isOfOther(sentence: Sentence, entries: readonly ParsedDocument[]): boolean {
  return entries.length > 0 && entries.every((entry) => namesOther(sentence, entry));
}

async function ofOther(
  { text }: Sentence,
  document: Document | undefined,
  { nearest }: Dependencies,
): Promise<Finding> {
  const none = { claimed: null, stated: null };
  return {
    sentence: text,
    verdict: 'absent',
    reasons: ['name'],
    ...none,
    quote: await nearest(text, document),
  };
}
