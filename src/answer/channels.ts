import { headed } from '../corpus/sections.js';
import { CHANNELS } from '../lexicon/procedures.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import { WHERE_TO } from '../question/deed-forms.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import { slice } from '../text/span.js';
import { headingOf, itemsOf } from './heading-list.js';
import { type FoundList, unannounced } from './list-item.js';
import { things } from './said-of-it.js';

const ASKS = new RegExp(WHERE_TO.asks, 'u');
const NAMES_CHANNELS = new RegExp(anyOf(CHANNELS), 'u');

/** The ways to apply that stand under the only heading for them: 申报渠道 where a question asks 在哪申请; null for another question, or thing. */
export function findChannels({ folded, terms }: Question, parsed: ParsedDocument): FoundList | null {
  if (!ASKS.test(folded)) return null;
  const { document, sections } = parsed;
  const isDeed = (term: Term, heading: string): boolean => term.word.length > 1 && share(term, heading) > 0;
  const [section, ...others] = headed(sections).filter((one) => {
    const heading = headingOf(one);
    return NAMES_CHANNELS.test(heading) && terms.some((term) => isDeed(term, heading));
  });
  if (!section || others.length > 0) return null;
  const words = `${namesOf(document)} ${slice(document.folded, section.span)}`;
  const items = things(terms).every((term) => share(term, words) > 0) ? itemsOf(section) : [];
  return items.length > 1 ? unannounced(items) : null;
}
