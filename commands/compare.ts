import {
  briefFigure,
  button,
  type Context,
  chartOption,
  chartReply,
  chartThemeOf,
  clip,
  defineCommand,
  inert,
  isChartable,
  joinFilled,
  type Library,
  type Locale,
  link,
  linkTo,
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
  smallPrint,
  statedFigure,
  type Target,
  tableText,
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
      pagesOf(rows).map((some) => () => tableOf(some, about, context)),
      {
        locale,
        title,
        about,
        most: 1,
        note: rows.length === 0 ? phrases.noComparison : '',
        page,
        turn: (page) => compare.with({ about, page }),
        below: () => subjectMenu(about, context),
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

/** How many rows a page has at most, so that there is room for their links. */
const MAX_ROWS = 6;

function pagesOf(rows: readonly Target[]): Target[][] {
  const pages = Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, at) => at * MAX_ROWS);
  return pages.map((first) => rows.slice(first, first + MAX_ROWS));
}

/** The widest cells, so that a row stands on one line of a phone. */
const WIDEST = { number: 2, plan: 13, figure: 18, due: 10 } as const;

/** Rows as a table, and under it the links to their words. */
function tableOf(rows: readonly Target[], about: string, { locale }: Context): Part[] {
  const { plan, figure, due } = phrasesIn(locale).columns;
  const columns = [
    { head: '', most: WIDEST.number },
    { head: plan, most: WIDEST.plan },
    { head: figure, most: WIDEST.figure },
    { head: due, most: WIDEST.due },
  ];
  const cells = rows.map((target, at) => [
    `${at + 1}`,
    labelAmong(rows, target),
    briefFigure(target, locale),
    target.deadline ?? '',
  ]);
  const links = rows.map((target, at) => smallPrint(`${at + 1}\\. ${linkOf(target, about, locale)}`));
  return [section(tableText(columns, cells), null), section(links.join('\n'), null)];
}

/** What tells a row from the others in few characters: its plan, or its subject where its plan has several rows. */
function labelAmong(rows: readonly Target[], { subject, section: { document } }: Target): string {
  const beside = rows.filter(({ section }) => section.document === document).length;
  return beside === 1 ? document.title.replace(/^《/u, '') : subject;
}

/** The longest subject and title of a link, in characters, and the longest address. */
const MAX_NAMED = 40;
const MAX_TITLE = 60;
const MAX_ADDRESS = 260;

/** The words of a row with their link, after what they are of where the question says that otherwise. */
function linkOf(target: Target, about: string, locale: Locale): string {
  const { subject, section: under, span } = target;
  const words = locale === 'en' ? statedFigure(target, 'zh-CN') : '';
  const title = link(clip(under.document.title, MAX_TITLE), linkTo(makePassage(under, span), MAX_ADDRESS));
  return joinFilled([subject === about ? '' : inert(clip(subject, MAX_NAMED)), inert(words), title], ' · ');
}

const MAX_SUBJECTS = 25;

/** A menu of what else can be compared, what is like it first. */
function subjectMenu(about: string, context: Context): Part | null {
  const subjects = new Set([...subjectsLike(about, context), ...subjectsLike('', context)]);
  const choices = [...subjects].slice(0, MAX_SUBJECTS);
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
