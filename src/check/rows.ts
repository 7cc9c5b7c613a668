import type { Section } from '../corpus/types.js';
import { rowsOf } from '../outline/tables.js';
import type { Stating } from '../outline/types.js';
import { overlaps, type Span, slice } from '../text/span.js';
import type { Amount } from './amount.js';
import { changeBetween, SLOT } from './parts.js';
import { sentenceStatements } from './stated.js';
import type { Common, Said } from './table.js';
import { squeeze, squeezeFolded } from './words.js';

/** What a table states: each cell says something of what names its row. */
export function rowStatements(section: Section, table: Span, common: Common): Said[] {
  const { text } = section.document;
  const [header = [], ...rows] = rowsOf(text, table);
  const heads = header.map((cell) => slice(text, cell)).join(' ') + section.path.join(' ');
  const around = common.spell(squeeze(heads));
  return rows.flatMap((row) => statementsOf(row, section, around, common));
}

function statementsOf(row: readonly Span[], section: Section, around: string, common: Common): Said[] {
  const { facts, spell } = common;
  const { text, folded } = section.document;
  const span = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
  const own = facts.filter(({ amount }) => amount && overlaps(amount, span));
  const named =
    own[0]?.subject ?? row.map((cell) => slice(text, cell)).find((cell) => LETTER.test(cell)) ?? '';
  const label = squeeze(TOTAL.test(named) ? (section.path.at(-1) ?? '').replace(CAPTION, '') : named);
  const say = (words: string, amounts: readonly Amount[]): Said => ({
    ...{ section, sentence: span, span, dates: [], inForce: null, before: [], cases: [], owner: '' },
    text: spell(label + squeezeFolded(words)),
    amounts,
    around,
  });
  const words = row.filter((cell) => slice(text, cell) !== named && LETTER.test(slice(text, cell)));
  const sentences = own.length > 0 ? [] : row.filter((cell) => IS_SENTENCE.test(slice(text, cell)));
  const year = YEAR.exec(slice(text, { start: sentences[0]?.end ?? span.end, end: span.end }))?.[0] ?? null;
  const inYear = (said: Said): Said => ({
    ...said,
    inForce: said.inForce ?? year,
    amounts: said.amounts.map((one) => ({ ...one, year: one.year ?? year })),
  });
  return [
    ...sentences.flatMap((cell) => sentenceStatements(section, cell, common).map(inYear)),
    ...withChanges(own.map(ofCell)).map((amount) => say(SLOT, [amount])),
    ...words.map((cell) => say(slice(folded, cell), [])),
  ];
}

const LETTER = /\p{L}/u;
const YEAR = /20\d\d(?=年)/u;
/** What is to be done, with its amounts: 改造管网1800公里. */
const IS_SENTENCE = /\p{Script=Han}{4}[^|]*\d/u;
/** A total is of what the table is about. */
const TOTAL = /^(?:合计|总计|小计)$/u;
const CAPTION = /^附件\d*\s*|安排表?$|表$/gu;

function withChanges(amounts: readonly Amount[]): Amount[] {
  const goals = amounts.filter(({ role }) => role === 'target');
  const bases = amounts.filter(({ role }) => role === 'baseline');
  return [...amounts, ...bases.flatMap((base) => goals.flatMap((goal) => changeBetween(base, goal) ?? []))];
}

function ofCell({ comparator, value, to, unit, change, since, role, amount, deadline }: Stating): Amount {
  return {
    ...{ comparator, value: value!, to, unit, change, since, role, span: amount!, year: deadline },
    ...{
      isYearNamed: true,
      isDone: false,
      isWish: false,
      isExact: false,
      isVague: false,
      isTotal: false,
      isHeld: false,
      isOpen: false,
    },
  };
}
