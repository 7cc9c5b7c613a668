import { ACTORS } from '../lexicon/bodies.js';
import { MAYS, MUSTS } from '../lexicon/claim-doubts.js';
import { FORBIDS } from '../lexicon/negations.js';
import { ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';

const RULED = anyOf([...MUSTS, ...FORBIDS, ...MAYS]);
/** 饲养人 of 第五条 饲养人应当…. */
const DOERS = new RegExp(
  `(?<=^|[。;,:\\n)]|条)\\s*(\\p{Script=Han}{1,6}?(?:${anyOf(ACTORS)}))(?=${RULED})`,
  'gu',
);
/** How many rules have to name the one whom they are for, and which share of all that name anybody. */
const LEAST = 5;
const LEAST_SHARE = 0.5;

/** The one whom most rules of a text are for, whom a claim need not name; empty where there is none. */
export function doerOf(text: string): string {
  const counts = new Map<string, number>();
  const found = [...text.matchAll(DOERS)].map(([, doer]) => doer!);
  for (const doer of found) counts.set(doer, (counts.get(doer) ?? 0) + 1);
  const [doer, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return count >= LEAST && count >= LEAST_SHARE * found.length ? doer : '';
}

const ARTICLE = `^(?:第[${ORDINAL_NUMERALS}]{1,7}条)?`;

/** What a clause says of the one whom the rules of its document are for. */
export function withoutDoer(clause: string, doer: string): string {
  if (doer === '' || !clause.includes(doer)) return clause;
  return clause.replace(new RegExp(`${ARTICLE}${doer}(?![的和与及或、本])`, 'u'), '');
}
