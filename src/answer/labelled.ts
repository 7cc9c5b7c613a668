import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { ANSWERING_LABELS } from '../lexicon/headings.js';
import { ENDS } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { headingWords } from '../outline/titles.js';
import { abbreviates, isSaidIn, share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import { asksFor } from '../question/kinds.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import { atClause } from './hit.js';

/** What a heading or the name before a colon calls what stands behind it. */
type Label = { readonly name: string; readonly section: Section; readonly from: number };

/** What stands under the label that names what is asked of a document as a whole (申请时间：… for 什么时候申请); null without one, or several. */
export function findLabelled(
  question: Question,
  like: Hit,
  { document, sections }: ParsedDocument,
): Hit | null {
  const { asked, expects, folded, terms } = question;
  const words = ANSWERING_LABELS.filter(({ kind }) => asksFor(asked, kind)).flatMap((one) => one.words);
  if (words.length === 0) return null;
  const ends = new RegExp(`(?:${anyOf(words)})$`, 'u');
  const names = namesOf(document);
  const isSaid = (term: Term, name: string): boolean =>
    term.weight < TELLING ||
    ENDS.includes(term.word) ||
    isSaidIn(term, `${names} ${name}`) ||
    abbreviates(term.word, names);
  const labels = flatten(sections)
    .flatMap(labelsIn)
    .filter(
      ({ name }) => ends.test(name) && terms.some((term) => term.weight >= TELLING && share(term, name) > 0),
    )
    .filter(({ name }) => terms.every((term) => isSaid(term, name)));
  const shortest = Math.min(...labels.map(({ name }) => name.length));
  const [label, ...others] = labels.filter(({ name }) => name.length === shortest);
  if (!label || others.some((one) => one.name !== label.name || one.section !== label.section)) return null;
  return atClause(like, label.section, (clause) => {
    const said = slice(document.folded, clause);
    return clause.end > label.from && meets(expects, said, folded);
  });
}

const LABEL = /^\P{L}*(?<name>\p{Script=Han}{2,10}):/u;

/** The heading of a section, and the labels that its clauses open with. */
function labelsIn(section: Section): Label[] {
  const { document, heading } = section;
  const headings = heading ? [{ name: fold(headingWords(section)), section, from: heading.end }] : [];
  const opening = section.clauses().flatMap((clause) => {
    const { name } = LABEL.exec(slice(document.folded, clause))?.groups ?? {};
    return name === undefined ? [] : [{ name, section, from: clause.start }];
  });
  return [...headings, ...opening];
}
