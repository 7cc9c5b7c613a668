import { flatten } from '../corpus/sections.js';
import type { ParsedDocument } from '../outline/corpus.js';
import type { Outline } from '../outline/outline.js';
import type { Amount } from './amount.js';
import { SLOT } from './parts.js';
import type { Common, Said } from './table.js';
import { squeeze } from './words.js';

/** What a document may have several of, how it is called, and how its readers count it. */
const PARTS = [
  {
    ...{ kind: 'tasks', name: '任务', called: '主要任务、重点任务、具体任务' },
    find: ({ tasks }: Outline): readonly unknown[] => tasks,
  },
  {
    ...{ kind: 'safeguards', name: '保障', called: '组织保障措施' },
    find: ({ safeguards }: Outline): readonly unknown[] => safeguards,
  },
];

/** What is known of a document that its text need not say: who published it when, and how many parts we count in it. */
export function statementsAbout(
  { document, sections, outline }: ParsedDocument,
  { spell }: Pick<Common, 'spell'>,
): Said[] {
  const { date, publisher } = document;
  const [section] = flatten(sections).filter(({ sentences }) => sentences.length > 0);
  const sentence = section?.sentences[0];
  if (!section || !sentence) return [];
  const say = (text: string, more: Partial<Said>): Said => ({
    ...{ section, sentence, span: sentence, text: spell(text), amounts: [], dates: [], inForce: null },
    ...{ before: [], cases: [], beside: '', around: '', isOurs: true, ...more },
  });
  // A page may show a document on another day than that on which it was printed.
  const isPrinted = date !== null && squeeze(document.text).includes(inChinese(date));
  const dated = { dates: [date ?? ''], around: `${spell(squeeze(document.title))}网上` };
  return [
    ...(date === null ? [] : [say('已发布', dated)]),
    ...(isPrinted ? [say('已印发', dated)] : []),
    ...(publisher === null ? [] : [say(`由${squeeze(publisher)}发布`, {})]),
    ...PARTS.flatMap(({ kind, name, called, find }) => {
      const stated = outline().statements.counts[kind];
      const value = find(outline()).length;
      const amounts = [{ ...COUNT, value, isVague: stated !== undefined }];
      return value > 1 && value !== stated ? [say(SLOT + name, { amounts, around: spell(called) })] : [];
    }),
  ];
}

/** 2024-05-21 as a text writes it. */
function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

const COUNT: Amount = {
  ...{ comparator: '=', value: 0, to: null, unit: '个', change: null, since: null, role: 'condition' },
  ...{ span: { start: 0, end: 0 }, year: null, isYearNamed: false, isDone: true },
  ...{ isExact: false, isVague: false, isOpen: false, isHeld: false },
};
