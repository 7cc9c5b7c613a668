import { readMarker } from '../corpus/markers.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import type { Question } from '../question/question.js';
import { readReferences } from '../question/references.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';

/** Whether a hit stands in the chapters and articles that the question names, or names them; 三、 is a third chapter, and an article of measures. */
export function holdsReferences({ matter }: Question, { passage, answer }: Hit): boolean {
  const named = readReferences(matter);
  if (named.length === 0) return true;
  const { document, path } = passage.section;
  const markers = path.flatMap((heading) => readMarker(heading) ?? []);
  const units = ARTICLES.test(document.title) && !ARTICLE.test(document.folded) ? ['章', '条'] : ['章'];
  const own = [
    ...markers.flatMap(({ kind, number }) =>
      (kind === '一、' ? units : [kind]).map((unit) => ({ unit, number })),
    ),
    ...readReferences(slice(document.folded, answer)),
  ];
  return named.every(({ unit, number }) =>
    own.some((other) => other.unit === unit && other.number === number),
  );
}

const ARTICLES = /条|措施/u;
const ARTICLE = new RegExp(`(?:^|\\n)\\s{0,4}第[${NUMERAL_CLASS}]+条`, 'u');
