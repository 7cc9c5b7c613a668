import fc from 'fast-check';
import { anyText, longText } from '../support/any-text.js';
import { LIVE } from '../support/hostile.js';
import { readQuestions } from '../support/questions.js';

/** Words that a reader of questions and claims takes apart: numbers, units, years, comparators, pinyin, initials. */
const READ = [
  ...['到2025年', '2035', '３０００', '三千', '亿元', '%', '以上', '不超过', '约', '翻一番', '至', '—', '万'],
  ...['hexin', 'chanye', 'rgzn', 'AI', 'industry', 'the ', 'what', '第', '条', '上海', '不', '和', '或者'],
];

const question = fc.constantFrom(...readQuestions().map((asked) => asked.question));

/** A text in which a piece is gone, twice there, or turned round. */
const spoilt = fc
  .tuple(question, fc.nat(30), fc.nat(6), fc.constantFrom('cut', 'twice', 'turned'))
  .map(([text, at, length, how]) => {
    const piece = [...text.slice(at, at + length)];
    const other = { cut: [], twice: [...piece, ...piece], turned: piece.toReversed() }[how as 'cut'];
    return `${text.slice(0, at)}${other.join('')}${text.slice(at + length)}`;
  });

/** What somebody may ask or claim: as people do, with slips, or anything at all. */
export const anyWords = fc.oneof(
  spoilt,
  anyText,
  longText,
  fc
    .array(fc.oneof(question, fc.constantFrom(...READ, ...LIVE)), { maxLength: 12 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** The same value with something else somewhere in it, at most so deep. */
export const spoiltJson = (value: unknown, depth = 6): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: depth }), fc.oneof(fc.jsonValue(), anyWords))
    .map(([path, other]) => replace(value, path, other));

function replace(value: unknown, [at, ...path]: readonly number[], other: unknown): unknown {
  if (at === undefined || typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  if (entries.length === 0) return other;
  const [name, inner] = entries[at % entries.length]!;
  const changed = replace(inner, path, other);
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed };
}
