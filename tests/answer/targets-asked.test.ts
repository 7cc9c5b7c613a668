import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { slice } from '../../src/text/span.js';
import { targetsOf } from '../check/targets-of-plans.js';
import { openAllPlans } from '../support/library.js';

const { library } = await openAllPlans();
const targets = targetsOf(library).filter(({ target: { subject } }) => subject.length >= 4);

const isAnswered = ({ status }: Answer): boolean => status === 'answered';

/** The questions on all targets that have an outcome, each asked of its own plan; those that the plan speaks of are left out. */
async function questionsThat(
  has: (answer: Answer, figure: string) => boolean,
  ask: (subject: string) => string,
  unsaid = '',
): Promise<string[]> {
  const found: string[] = [];
  for (const { document, target } of targets) {
    const isSaid = unsaid !== '' && document.text.includes(unsaid);
    const question = ask(target.subject);
    const figure = slice(document.text, target.amount ?? target.span);
    if (!isSaid && has(await library.answer(question, { document }), figure)) found.push(question);
  }
  return found;
}

describe('of all targets of the plans of the tests', { timeout: 120_000 }, () => {
  it.each([
    ['是多少', (subject: string) => `${subject}是多少`],
    ['目标', (subject: string) => `${subject}目标`],
    ['要达到多少', (subject: string) => `${subject}要达到多少`],
  ])('nearly every one is told by its name: …%s', async (_, ask) => {
    const isTold = (answer: Answer, figure: string): boolean =>
      isAnswered(answer) && answer.quotes.some(({ text }) => text.includes(figure));
    const told = await questionsThat(isTold, ask);
    expect(targets.length).toBeGreaterThan(60);
    expect(told.length / targets.length).toBeGreaterThan(0.85);
  });

  it.each([
    ['人均', (subject: string) => `人均${subject}是多少`],
    ['外资', (subject: string) => `外资${subject}有多少`],
    ['质保期', (subject: string) => `${subject}的质保期多久`],
    ['工资', (subject: string) => `${subject}的平均工资是多少`],
  ])('none answers for a part or an attribute that its plan does not name: %s', async (unsaid, ask) => {
    expect(await questionsThat(isAnswered, ask, unsaid)).toEqual([]);
  });
});
