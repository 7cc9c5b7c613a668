import {
  defineCommand,
  documentOption,
  type Library,
  type Listing,
  listMatching,
  matching,
  pageOption,
  type Reply,
  suggestFrom,
  type Task,
  text,
} from '../src/kit.js';

const tasks: Listing<Task> = {
  itemsOf: ({ outline }) => outline().tasks,
  nameOf: ({ section, span }) => section.document.text.slice(span.start, Math.min(span.end, span.start + 40)),
  numberOf: ({ number }) => number,
  headOf: ({ number, direction }) => [`#${number}`, direction ?? ''].join(' ').trim(),
  title: (phrases) => phrases.tasks,
  none: (phrases) => phrases.noTasks,
  note: (phrases) => phrases.ourNumbers,
};

/** How much of a direction goes into a button: enough to find it again, and room for the rest. */
const SHORT_DIRECTION = 16;

const task = defineCommand({
  name: 'task',
  describe: { en: 'What is to be done', 'zh-CN': '查重点任务', 'zh-TW': '查重點任務' },
  options: {
    about: text(
      { en: 'What the task is about', 'zh-CN': '关于什么', 'zh-TW': '關於什麼' },
      { max: 100, suggest: suggestFrom(tasks) },
    ),
    direction: text(
      { en: 'The heading it stands under', 'zh-CN': '所属方向', 'zh-TW': '所屬方向' },
      {
        max: 60,
        suggest: (typed, library) => {
          const names = directionsOf(library.entries.flatMap(tasks.itemsOf));
          return matching(library, typed, names, (name) => name).map((name) => ({ name, value: name }));
        },
      },
    ),
    document: documentOption,
    page: pageOption,
  },
  run({ direction, ...values }, context): Reply {
    const chosen: Listing<Task> = {
      ...tasks,
      itemsOf: (entry) => inDirection(tasks.itemsOf(entry), direction, context),
      none: (phrases) => (direction === undefined ? phrases.noTasks : phrases.noDirection),
    };
    return listMatching(chosen, values, context, (page, document) =>
      task.with({
        ...values,
        direction: direction && [...direction].slice(0, SHORT_DIRECTION).join(''),
        document,
        page,
      }),
    );
  },
});

function directionsOf(all: readonly Task[]): string[] {
  return [...new Set(all.flatMap(({ direction }) => direction ?? []))];
}

/** The tasks under a direction: by its number among those of the document, or by its words. */
function inDirection(all: readonly Task[], wanted: string | undefined, library: Library): readonly Task[] {
  if (wanted === undefined) return all;
  const directions = directionsOf(all);
  if (/^\d+$/u.test(wanted))
    return all.filter(({ direction }) => direction !== null && direction === directions[Number(wanted) - 1]);
  return matching(library, wanted, all, ({ direction }) => direction ?? '');
}

export default task;
