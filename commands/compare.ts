import {
  button,
  type Context,
  chartOption,
  chartReply,
  chartThemeOf,
  defineCommand,
  inert,
  isChartable,
  joinFilled,
  type Library,
  listReply,
  makePassage,
  matching,
  menu,
  type Part,
  pageOption,
  phrasesIn,
  type Reply,
  requiredText,
  section,
  sourceButton,
  statedFigure,
  type Target,
  targetsOn,
} from '../src/kit.js';

/** The longest subject to offer, in characters, as menus take no longer value. */
const MAX_SUBJECT = 100;

const compare = defineCommand({
  name: 'compare',
  names: { 'zh-CN': '比较', 'zh-TW': '比較' },
  describe: {
    en: 'What the documents want to reach of one thing, side by side',
    'zh-CN': '比较各文件对同一事项提出的目标',
    'zh-TW': '比較各文件對同一事項提出的目標',
  },
  options: {
    about: requiredText(
      { 'zh-CN': '目标', 'zh-TW': '目標' },
      { en: 'Which target', 'zh-CN': '哪个目标', 'zh-TW': '哪個目標' },
      { max: MAX_SUBJECT, suggest: (typed, library) => subjectsLike(typed, library).map(toSuggestion) },
    ),
    chart: chartOption,
    page: pageOption,
  },
  async run({ about, chart, page }, context): Promise<Reply> {
    const { locale } = context;
    const phrases = phrasesIn(locale);
    const rows = rowsFor(about, context);
    const theme = chartThemeOf(chart);
    const hasChart = isChartable(rows);
    const title = phrases.comparison(about);
    if (theme !== null && hasChart)
      return chartReply(rows, {
        locale,
        title,
        about,
        theme,
        nameOf: (target) => nameAmong(rows, target),
        list: compare.with({ about }),
        other: (chart) => compare.with({ about, chart }),
      });
    return listReply(
      rows.map((target) => () => rowOf(target, about, context)),
      {
        locale,
        title,
        about,
        note: rows.length === 0 ? phrases.noComparison : '',
        page,
        turn: (page) => compare.with({ about, page }),
        below: () => subjectMenu(context),
        actions: [hasChart ? button(phrases.chart, compare.with({ about, chart: 'light' })) : null],
      },
    );
  },
});

/** The targets of each document for a subject: those with exactly this name, else all of it. */
function rowsFor(about: string, context: Context): Target[] {
  const on = (subject: string): Target[] =>
    targetsOn(subject, context.entries).flatMap(({ targets }) => {
      const named = targets.filter((target) => target.subject === subject);
      return named.length > 0 ? named : targets;
    });
  const rows = on(about);
  const [like] = rows.length > 0 ? [] : subjectsLike(about, context);
  return like === undefined ? rows : on(like);
}

/** What tells a row from the others: its document, its subject where all are of one document, or both. */
function nameAmong(rows: readonly Target[], { subject, section: { document } }: Target): string {
  const beside = rows.filter(({ section }) => section.document === document).length;
  if (beside === rows.length) return subject;
  return beside === 1 ? document.title : `${subject} · ${document.title}`;
}

function rowOf(target: Target, about: string, context: Context): Part {
  const { subject, deadline, section: under, span } = target;
  const figure = statedFigure(target, context.locale);
  const cells = [
    subject === about ? '' : inert(subject),
    figure === '' ? '' : `**${inert(figure)}**`,
    deadline === null ? '' : inert(phrasesIn(context.locale).by(deadline)),
  ];
  const words = `${inert(under.document.title)}\n${joinFilled(cells, ' · ')}`;
  return section(words, sourceButton(makePassage(under, span), context));
}

const MAX_SUBJECTS = 25;

function subjectMenu(context: Context): Part | null {
  const choices = subjectsLike('', context).slice(0, MAX_SUBJECTS);
  return menu(phrasesIn(context.locale).otherSubject, compare.with({}, { chosen: 'about' }), {
    choices: choices.map((subject) => ({ label: subject, value: subject })),
  });
}

/** The matching subjects of targets with a number, most stated first. */
function subjectsLike(typed: string, library: Library): string[] {
  const stating = new Map<string, number>();
  for (const { outline } of library.entries)
    for (const subject of new Set(outline().targets.flatMap(measuredSubject)))
      stating.set(subject, (stating.get(subject) ?? 0) + 1);
  const subjects = [...stating].sort(([, a], [, b]) => b - a).map(([subject]) => subject);
  return matching(library, typed, subjects, (subject) => subject);
}

function measuredSubject({ subject, value }: Target): string[] {
  return value === null || subject === '' || subject.length > MAX_SUBJECT ? [] : [subject];
}

function toSuggestion(subject: string) {
  return { name: subject, value: subject };
}

export default compare;
