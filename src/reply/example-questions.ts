import type { Library } from '../answer/library.js';
import { withoutMarker } from '../corpus/markers.js';
import { headed } from '../corpus/sections.js';
import type { Document } from '../corpus/types.js';
import { isCounter } from '../lexicon/units.js';
import type { Locale } from '../locale.js';
import { memo, memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { CHINESE_ASKING } from '../question/kinds.js';
import { fold } from '../text/fold.js';
import { unitIn } from './unit-words.js';

const CHINESE = {
  target: (subject: string) => `${subject}是多少？`,
  count: (subject: string, unit: string) => `${subject}有多少${unit}？`,
  section: (heading: string) => `${heading}有哪些内容？`,
  tasks: '有哪些重点任务？',
  safeguards: '有哪些保障措施？',
};

/** Wording of questions about each kind of thing in a document. */
const ASKING: Readonly<Record<Locale, typeof CHINESE>> = {
  en: {
    target: (subject) => `How large is ${subject}?`,
    count: (subject) => `How many ${subject} are planned?`,
    section: (heading) => `What does ${heading} hold?`,
    tasks: 'What are the tasks?',
    safeguards: 'What are the safeguards?',
  },
  'zh-CN': CHINESE,
  'zh-TW': {
    ...CHINESE,
    count: (subject, unit) => `${subject}有多少${unitIn(unit, 'zh-TW')}？`,
    section: (heading) => `${heading}有哪些內容？`,
    tasks: '有哪些重點任務？',
    safeguards: '有哪些保障措施？',
  },
};

/** The shortest and the longest subject to ask about, in characters. */
const MIN_SUBJECT = 4;
const MAX_SUBJECT = 16;

/** How many subjects to try in each document. */
const MAX_SUBJECTS = 3;

/** How many documents to take questions from. */
const MAX_DOCUMENTS = 3;

/** Questions that the documents answer; each is asked before it is offered. */
export function exampleQuestions(library: Library, locale: Locale, most: number): Promise<string[]> {
  const asked = library.entries.slice(0, MAX_DOCUMENTS).flatMap((entry) => {
    const { targets, parts } = questionsOn(entry)(locale);
    return [...targets.slice(0, MAX_SUBJECTS), ...parts];
  });
  return answered(asked, library, most);
}

/** How many questions to try, and in how large a library, as each takes longer in a larger one. */
const MAX_TRIED = 8;
const MAX_PASSAGES = 20_000;

/** Questions like an unanswered one that the documents do answer. @param document the only one; undefined for all */
export async function questionsNear(
  question: string,
  document: Document | undefined,
  library: Library,
  { locale, most }: { readonly locale: Locale; readonly most: number },
): Promise<string[]> {
  const { entries } = library;
  if (entries.reduce((sum, { passages }) => sum + passages.length, 0) > MAX_PASSAGES) return [];
  const near = entries.filter((entry) => document === undefined || entry.document === document);
  const likeness = library.likenessTo(question);
  const ranked = possibleQuestions({ entries: near.slice(0, MAX_DOCUMENTS) }, locale)
    .filter((one) => one !== question)
    .map((one) => ({ one, like: likeness(fold(one)) }))
    .sort((a, b) => b.like - a.like);
  return answered(
    ranked.slice(0, MAX_TRIED).map(({ one }) => one),
    library,
    most,
  );
}

/** Questions about all targets, parts and headings, for completion. */
export function possibleQuestions({ entries }: Pick<Library, 'entries'>, locale: Locale): string[] {
  return [...new Set(entries.flatMap((entry) => Object.values(questionsOn(entry)(locale)).flat()))];
}

async function answered(questions: readonly string[], { entries, answer }: Library, most: number) {
  const tried = triedOn(entries);
  const found: string[] = [];
  for (const question of new Set(questions)) {
    if (found.length === most) break;
    const isAnswered = tried.get(question) ?? (await answer(question)).status === 'answered';
    tried.set(question, isAnswered);
    if (isAnswered) found.push(question);
  }
  return found;
}

/** Whether some documents answer a question that is made of their own words, which stays so as long as they do. */
const triedOn = memoOf((_: readonly ParsedDocument[]) => new Map<string, boolean>());

const questionsOn = memoOf((entry: ParsedDocument) => memo((locale: Locale) => makeQuestions(entry, locale)));

function makeQuestions({ outline, sections }: ParsedDocument, locale: Locale) {
  const asking = ASKING[locale];
  const { targets, tasks, safeguards } = outline();
  const measured = targets.filter(({ value, subject }) => value !== null && isNameable(subject));
  const headings = headed(sections).map(({ path }) => withoutMarker(path.at(-1) ?? '').trim());
  const figures = measured.map(({ subject, unit }) =>
    unit !== null && isCounter(unit) ? asking.count(subject, unit) : asking.target(subject),
  );
  return {
    targets: [...new Set(figures)],
    parts: [
      ...(tasks.length > 0 ? [asking.tasks] : []),
      ...(safeguards.length > 0 ? [asking.safeguards] : []),
    ],
    sections: headings
      .filter((heading) => isNameable(heading) && !SAYS_MORE.test(heading))
      .map((heading) => (asks(heading) ? `${heading.replace(/[?？]$/u, '')}？` : asking.section(heading))),
  };
}

/** Whether a heading asks by itself, as 补贴标准是多少 of questions and answers does. */
function asks(heading: string): boolean {
  return /[?？]$/u.test(heading) || heading.search(CHINESE_ASKING) >= 0;
}

/** A clause is no name: 禁止下列行为：. */
const SAYS_MORE = /[：:，；。]/u;

function isNameable({ length }: string): boolean {
  return length >= MIN_SUBJECT && length <= MAX_SUBJECT;
}
