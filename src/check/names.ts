import { fold } from '../text/fold.js';
import type { Table } from './table.js';
import { squeeze, type Vocabulary } from './words.js';

const NAME = /^n[st]/u;
const PLACE = /^\p{Script=Han}{2,}[省市县州盟旗]$/u;
const TITLE = /《([^《》]{2,60})》/gu;

/** The places, organisations and works that a sentence names. */
export function namesIn(sentence: string, { read }: Vocabulary): string[] {
  const works = [...sentence.matchAll(TITLE)].map(([, work]) => squeeze(work!));
  const named = read(fold(sentence)).filter(
    ({ word, tag }) => word.length > 1 && (NAME.test(tag) || PLACE.test(word)),
  );
  return [...works, ...named.map(({ word }) => word)];
}

/** Those of which a document knows nothing. */
export function foreignNames(
  names: readonly string[],
  { name, text }: Table,
  { holds }: Vocabulary,
): string[] {
  return names.filter((one) => !holds(name, one) && !holds(text, one));
}
