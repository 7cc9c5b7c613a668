import { pinyin } from 'pinyin-pro';
import { MAX_QUESTION } from '../src/answer/check-question.js';
import { createRandom } from '../tests/support/discord/random.js';
import type { Subjects } from './subjects.js';
import { milliseconds, type Row } from './table.js';

/** How many questions of a kind are tried. */
const TRIED = 200;

/** How many parts a question is made of at first. */
const PARTS = 12;

/** A question in parts, and how long its answer takes, in milliseconds. */
type Tried = { readonly parts: readonly string[]; readonly ms: number };

type Any = <T>(from: readonly T[]) => T;

/** Finds the slowest question of 300 characters of each kind: it changes the slowest so far and keeps what is slower. */
export async function findWorst({ library, questions }: Subjects): Promise<Row[]> {
  const random = createRandom(7);
  const any: Any = (from) => from[Math.floor(random() * from.length)]!;
  const rows: Row[] = [];
  for (const [name, parts] of Object.entries(kindsOf(questions, any))) {
    const make = (count: number): string[] => Array.from({ length: count }, () => any(parts));
    const time = async (parts: string[]): Promise<Tried> => ({ parts, ms: await timeOf(parts, library) });
    let worst = await time(make(PARTS));
    for (let tried = 1; tried < TRIED; tried += 1) {
      const at = Math.floor(random() * worst.parts.length);
      const next = await time(worst.parts.toSpliced(at, any([0, 1, 1, 3]), ...make(any([1, 2]))));
      if (next.ms > worst.ms) worst = next;
    }
    rows.push({
      name,
      figures: { longest: milliseconds(worst.ms), question: toText(worst.parts).slice(0, 40) },
    });
  }
  return rows;
}

const toText = (parts: readonly string[]): string => parts.join('').slice(0, MAX_QUESTION);

/** The CPU time, which other processes affect least; the lower of two, as one-off costs are no property. */
async function timeOf(parts: readonly string[], { answer }: Subjects['library']): Promise<number> {
  const times: number[] = [];
  for (const _ of [1, 2]) {
    const before = process.cpuUsage();
    await answer(toText(parts));
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** Parts of questions by what it takes to read them. */
function kindsOf(questions: readonly string[], any: Any): Record<string, readonly string[]> {
  const spelled = questions.map((question) => pinyin(question, { toneType: 'none', nonZh: 'consecutive' }));
  const slips = questions.map((question) => {
    const at = any([1, 2, 3, 4, 5]);
    const [one = '', other = ''] = question.slice(at, at + 2);
    return `${question.slice(0, at)}${other}${one}${question.slice(at + 2)}`;
  });
  const english = questions.flatMap((question) => question.match(/[a-z]{3,} ?/giu) ?? []);
  const figures = [
    '2025',
    '3000亿元',
    '１０%',
    '12,345.',
    '第三',
    '到2030年',
    '以上',
    '不超过',
    '1.',
    '万亿',
  ];
  return {
    plain: questions,
    pinyin: spelled.map((text) => text.replaceAll(' ', '')),
    'pinyin, by syllables': spelled.flatMap((text) => text.split(' ').flatMap((one) => [one, `${one} `])),
    initials: spelled.map((text) => text.replace(/(?<first>\w)\w* ?/gu, '$<first>')),
    'wrong characters': slips,
    English: english,
    figures,
    'all of these': [...questions, ...spelled, ...slips, ...english, ...figures],
  };
}
