import { QUESTION_WORDS, WANTS_TO_KNOW } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { blankPoliteness } from './filler.js';
import type { Term } from './terms.js';

/** The weight of a word that tells about the asker. */
const PERSONAL = 0.2;

const CLAUSE = /[^，。！？；：、,.!?;:~～…\n]+/gu;
const MYSELF = /我|俺|咱|本人/u;
const ASKS = new RegExp(
  `${anyOf([...Object.values(QUESTION_WORDS).flat(), ...WANTS_TO_KNOW])}|[吗么怎呢]|(.)不\\1`,
  'u',
);

/** Lightens what people tell about themselves (我是做大模型创业的，…), apart from names. */
export function lightenPersonalFiller(terms: Term[], folded: string): Term[] {
  const personal = personalIn(folded);
  if (personal.length === 0) return terms;
  const matter = personal.reduce((rest, clause) => rest.replace(clause, ' '), folded);
  return terms.map((term) =>
    term.required || matter.includes(term.word) ? term : { ...term, weight: Math.min(term.weight, PERSONAL) },
  );
}

function personalIn(folded: string): string[] {
  const matter = blankPoliteness(folded);
  const clauses = [...folded.matchAll(CLAUSE)].map(({ 0: clause, index }) => ({
    clause,
    asks: ASKS.test(matter.slice(index, index + clause.length)),
  }));
  const personal = clauses.filter(({ clause, asks }) => MYSELF.test(clause) && !asks);
  return clauses.some(({ asks }) => asks) ? personal.map(({ clause }) => clause) : [];
}
