import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/text/quantities.js';
import { openAllPlans } from '../support/library.js';

const { library, words } = await openAllPlans();

/** A clause of a plan with one figure, and the question that asks for that. */
type Asked = {
  readonly document: (typeof library.entries)[number]['document'];
  readonly figure: string;
  readonly question: string;
};

const CLAUSE = /[^，。；！？：、（）()|\n]{10,45}/gu;

const asked: Asked[] = library.entries.flatMap(({ document }) => {
  const clauses = [...new Set(document.text.match(CLAUSE))];
  return clauses.flatMap((clause) => {
    const amounts = readQuantities(clause);
    const [amount] = amounts;
    const isYear = amounts.length !== 1 || /20\d\d/u.test(clause) || !amount?.unit;
    if (isYear) return [];
    const figure = clause.slice(amount.span.start, amount.span.end);
    const unit = amount.unit === '%' ? '' : amount.unit;
    return [{ document, figure, question: `${clause.replace(figure, `多少${unit}`)}？` }];
  });
});

/** The long nouns of a text, which name one thing, and no body. */
const namesIn = (text: string): string[] =>
  words
    .tagged(text)
    .filter(({ word, tag }) => /^(?:n|l)$/u.test(tag) && word.length > 2 && !/[委局办府会]$/u.test(word))
    .map(({ word }) => word);

/** A question with the name of a thing in place of its first noun, of which its plan tells no figure; null without either. */
function askedOfAnother({ document, question }: Asked): string | null {
  const own = words.tagged(question).find(({ word, tag }) => tag === 'n' && word.length > 1);
  const told = document.text.split(/[。；\n]/u).filter((sentence) => /\d/u.test(sentence));
  const isUntold = (name: string): boolean =>
    document.text.split(name).length === 2 && !told.some((sentence) => sentence.includes(name));
  const other = namesIn(document.text).findLast(isUntold);
  return own && other ? question.replace(own.word, other) : null;
}

describe('of the clauses with one figure of all plans of the tests', { timeout: 120_000 }, () => {
  it('nearly every one answers where its figure is asked for', async () => {
    const right: string[] = [];
    for (const { document, figure, question } of asked) {
      const { status, quotes } = await library.answer(question, { document });
      if (status === 'answered' && quotes[0]!.text.includes(figure)) right.push(question);
    }
    expect(asked.length).toBeGreaterThan(100);
    expect(right.length / asked.length).toBeGreaterThan(0.85); // 92 of 106
  });

  it('nearly none does where a thing is asked for of which the plan tells no figure', async () => {
    const others = asked.flatMap((one) => {
      const question = askedOfAnother(one);
      return question === null ? [] : [{ question, document: one.document }];
    });
    const answered: string[] = [];
    for (const { question, document } of others)
      if ((await library.answer(question, { document })).status === 'answered') answered.push(question);
    expect(others.length).toBeGreaterThan(90);
    expect(answered).toEqual([]);
  });
});
