import {
  defineCommand,
  documentOption,
  entriesIn,
  type Library,
  type Listing,
  listMatching,
  matching,
  type ParsedDocument,
  pageOption,
  type Reply,
  suggestFrom,
  type Task,
  text,
} from '../src/kit.js';

const tasks: Listing<Task> = {
  itemsOf: ({ outline }) => outline().tasks,
  nameOf: ({ section: { document }, span: { start, end } }) =>
    beginningOf(document.text.slice(start, end), MAX_TASK),
  numberOf: ({ number }) => number,
  offerOf: (task) => `#${task.number} ${tasks.nameOf(task)}`,
  headOf: ({ number }) => ({ name: `#${number}` }),
  groupOf: ({ direction }) => direction,
  title: (phrases) => phrases.tasks,
  none: (phrases) => phrases.noTasks,
  note: (phrases) => phrases.ourNumbers,
};

const task = defineCommand({
  name: 'task',
  names: { 'zh-CN': '任务', 'zh-TW': '任務' },
  describe: { en: 'What is to be done', 'zh-CN': '查重点任务', 'zh-TW': '查重點任務' },
  options: {
    about: text(
      { 'zh-CN': '关于', 'zh-TW': '關於' },
      { en: 'What the task is about', 'zh-CN': '关于什么', 'zh-TW': '關於什麼' },
      { max: 100, suggest: suggestFrom(tasks) },
    ),
    direction: text(
      { 'zh-CN': '方向', 'zh-TW': '方向' },
      { en: 'The heading it stands under', 'zh-CN': '所属方向', 'zh-TW': '所屬方向' },
      {
        suggest: (typed, library) =>
          directionsLike(typed, library, library.entries).map((name) => ({ name, value: short(name) })),
        resolve: (typed, library, { document }) =>
          short(directionsLike(typed, library, entriesIn(library, document))[0] ?? typed),
      },
    ),
    document: documentOption,
    page: pageOption,
  },
  run(values, context): Reply {
    const { direction } = values;
    const chosen: Listing<Task> = {
      ...tasks,
      itemsOf: (entry) => inDirection(tasks.itemsOf(entry), direction, context),
      none: (phrases) => (direction === undefined ? phrases.noTasks : phrases.noDirection),
    };
    return listMatching(chosen, values, context, (page) => task.with({ ...values, page }));
  },
});

/** How much of a task and of a direction names it, in characters. */
const MAX_TASK = 40;
const MAX_SHORT = 24;

/** The beginning of a direction, enough to find it again. */
function short(direction: string): string {
  return beginningOf(direction, MAX_SHORT);
}

function beginningOf(text: string, longest: number): string {
  return text
    .replace(/\s+/gu, ' ')
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

/** The directions that match; a number stays, as it means the direction with that number. */
function directionsLike(typed: string, library: Library, entries: readonly ParsedDocument[]): string[] {
  const all = directionsOf(entries.flatMap(tasks.itemsOf));
  return /^\d+$/u.test(typed) ? [] : matching(library, typed, all, (name) => name);
}

function directionsOf(all: readonly Task[]): string[] {
  return [...new Set(all.flatMap(({ direction }) => direction ?? []))];
}

/** The tasks under a direction, by its number in the document or by its words. */
function inDirection(all: readonly Task[], wanted: string | undefined, library: Library): readonly Task[] {
  if (wanted === undefined) return all;
  const directions = directionsOf(all);
  if (/^\d+$/u.test(wanted))
    return all.filter(({ direction }) => direction !== null && direction === directions[Number(wanted) - 1]);
  const named = all.filter(({ direction }) => direction !== null && short(direction) === wanted);
  return named.length > 0 ? named : matching(library, wanted, all, ({ direction }) => direction ?? '');
}

export default task;
