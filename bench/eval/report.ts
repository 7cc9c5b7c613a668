import type { Row } from '../table.js';
import type { AskedQuestion } from './ask.js';
import { calibration, tradeOff } from './curve.js';
import type { Unanswerable } from './false-answers.js';
import { type Figures, halfRows, percent, rankingFigures } from './figures.js';
import type { Half } from './split.js';

/** A table to print. */
export type Table = { readonly title: string; readonly rows: readonly Row[] };

/** All tables on how the bot answered and where it should not have. */
export function report(asked: readonly AskedQuestion[], unanswerable: readonly Unanswerable[]): Table[] {
  return [
    { title: 'Answers, in percent, and the time of one', rows: halfRows(asked, answerFigures) },
    { title: 'False answers: `answered`, in percent', rows: unanswerable.map(falseRow) },
    curve('tune', asked, unanswerable),
    curve('check', asked, unanswerable),
    { title: 'Calibration: right first quotes, in percent', rows: calibration(asked.flatMap(toSure)) },
  ];
}

function answerFigures(asked: readonly AskedQuestion[]): Figures {
  return {
    ...rankingFigures(asked),
    answered: percent(asked, ({ answered }) => answered),
    'answered, of right first quotes': percent(asked.filter(isRight), ({ answered }) => answered),
  };
}

function falseRow({ name, verdicts }: Unanswerable): Row {
  const [row] = halfRows(verdicts, (some) => ({ answered: percent(some, ({ answered }) => answered) }));
  return { name, figures: row!.figures };
}

function curve(half: Half, asked: readonly AskedQuestion[], unanswerable: readonly Unanswerable[]): Table {
  const groups = unanswerable.map(({ mark, verdicts }) => [mark, verdicts.filter(isOf(half))] as const);
  return {
    title: `The trade-off on the ${half} half: \`answered\` from a confidence on, in percent`,
    rows: tradeOff({
      right: asked.filter(isOf(half)).filter(isRight),
      unanswerable: Object.fromEntries(groups),
    }),
  };
}

function isOf(half: Half): (one: { readonly half: Half }) => boolean {
  return (one) => one.half === half;
}

function isRight({ right }: AskedQuestion): boolean {
  return right?.[0] === true;
}

/** A question that no quote can answer says nothing of the confidence. */
function toSure(asked: AskedQuestion): { confidence: number; isRight: boolean }[] {
  return asked.right === null ? [] : [{ confidence: asked.confidence, isRight: isRight(asked) }];
}
