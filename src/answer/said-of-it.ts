import { readLead } from '../index/lead.js';
import { EXCLUDES } from '../lexicon/negations.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { JOINS_NAMES, NAMES_ITEMS } from '../lexicon/plan-parts.js';
import { QUESTION_WORDS, WHICH } from '../lexicon/question-words.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { namesOf } from '../outline/names.js';
import { readRow } from '../question/asked-row.js';
import { abbreviates, share } from '../question/coverage.js';
import { readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';
import { clausesOf, withoutOwners, wordsOf } from './hit.js';
import { namesThings } from './lacked.js';

const EXCLUDING = new RegExp(anyOf(EXCLUDES), 'u');
const WHETHER = new RegExp(`${anyOf(QUESTION_WORDS.whether)}|(\\p{Script=Han})不\\1|吗|不|除`, 'u');

/** Whether a hit says something of each thing that is asked about, not only that its rules are for others. */
export function isIncluded({ folded, terms, asked }: Question, hit: Hit): boolean {
  if (asked.kinds.length === 0 || WHETHER.test(folded)) return true;
  const clauses = clausesOf(hit);
  return things(terms).every((term) => {
    const holding = clauses.filter((clause) => share(term, clause) > 0);
    return holding.length === 0 || holding.some((clause) => !EXCLUDING.test(clause));
  });
}

const LISTED = new RegExp(
  `(?:有${WHICH}些(?<name>\\p{Script=Han}{2,8})|了${WHICH}些(?<done>\\p{Script=Han}{1,8}))[?？]?$`,
  'u',
);
const ANY_OF = new RegExp(`${WHICH}些(?<name>\\p{Script=Han}+)`, 'u');
const NAMES_THEM = new RegExp(`^(?:$|[^\\p{Script=Han}\\d]|${anyOf(NAMES_ITEMS)})`, 'u');
/** Whether a hit names the things that a question asks to have listed: 重点领域数据安全 names no 重点领域, and 未来产业等领域 no 未来产业. */
export function isListed({ folded, terms }: Question, hit: Hit): boolean {
  const kind = nounIn(ANY_OF.exec(folded)?.groups?.name ?? '', terms);
  const [, ...behind] = kind === '' ? [] : wordsOf(hit).split(kind);
  if (behind.length > 0 && behind.every((rest) => rest.startsWith('等'))) return false;
  const { done, name = done } = LISTED.exec(folded.trim())?.groups ?? {};
  const words = wordsOf(hit);
  const said = name === undefined ? [] : words.split(name);
  return (
    said.length < 2 ||
    said.some((rest, at) => at > 0 && (NAMES_THEM.test(rest) || /[等大个类]$/u.test(said[at - 1]!)))
  );
}

/** The terms with which words begin: 未来产业 of 未来产业上新建. */
function nounIn(words: string, terms: readonly Term[]): string {
  const first = terms.find(({ word }) => words.startsWith(word));
  return first ? first.word + nounIn(words.slice(first.word.length), terms) : '';
}

const PARTS_ROW = new RegExp(`[、;]|[${NUMERAL_CLASS}]是`, 'gu');

/** The last two of a row, or its groups: A、B和C. */
const JOINS = new RegExp(anyOf(JOINS_NAMES), 'u');

/** How many characters end a name by its noun: 行动 of 专项行动. */
const NOUN = 2;

/** Whether a hit lists as many parts as a question counts, by the name that the question gives them: “五大工程”取得成效 lists no five, and 五项非工程措施 are others. */
export function holdsRow({ folded }: Question, hit: Hit): boolean {
  const { count, name } = readRow(folded);
  const isAsked = count !== null && readListRequest(folded)?.wants === 'items';
  if (!isAsked || !namesThings(hit.passage.section.document)) return true;
  const clauses = wordsOf(hit).split(/[,。](?![^。]*二是)/u);
  return clauses.some((clause) => {
    const cuts = clause.match(PARTS_ROW)?.length ?? 0;
    return clause.includes(name.slice(-NOUN)) && cuts + Number(JOINS.test(clause)) >= count - 1;
  });
}

/** So few things a question is about that an answer has to hold each. */
const FEW = 2;

/** Whether a hit in a plan or a law, or a heading above it, holds each thing of a question about few: 产业规模 is no 算力规模. Where the question asks for no kind of answer, what its document is called need not be said. */
export function holdsFewThings({ terms, asked }: Question, hit: Hit): boolean {
  const { document, foldedHeadings } = hit.passage.section;
  const words = `${readLead(document)} ${foldedHeadings} ${withoutOwners(slice(document.folded, hit.passage.span))}`;
  const names = namesOf(document);
  const isNew = (term: Term): boolean =>
    !abbreviates(term.word, names) && (asked.kinds.length > 0 || share(term, names) === 0);
  const few = things(terms).filter(isNew);
  return !namesThings(document) || few.length > FEW || few.every((term) => share(term, words) > 0);
}

/** The terms that are things, and no names and times. */
export function things(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ word, weight, required }) => weight === 1 && !required && !TIMES.includes(word));
}

const TIMES: readonly string[] = [...YEAR_BEFORE, ...YEAR_NOW];
