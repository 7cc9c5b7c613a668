import type { CardTheme } from '../card/card.js';
import type { Bar } from '../card/chart.js';
import { drawCard } from '../card/draw.js';
import { linkTo } from '../cite/fragment.js';
import { makePassage } from '../corpus/passages.js';
import type { Locale } from '../locale.js';
import type { Target } from '../outline/outline.js';
import { picture, shortEnough } from './card-reply.js';
import { chartPhrasesIn } from './chart-phrases.js';
import { inert } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { button, carry, paragraph, type Reply, reply, row } from './reply.js';
import { originOf } from './source-words.js';
import { figureOf } from './target-text.js';

/** The most bars of a chart, and the most charts of a reply: a picture stays legible, and a gallery holds ten. */
const MAX_BARS = 12;
const MAX_CHARTS = 4;

/** What the file of a chart is called. */
const CHART_FILE = 'ceyuan-chart';

type ChartReplySettings = {
  readonly locale: Locale;
  readonly theme: CardTheme;
  readonly title: string;
  /** What somebody looked for, if anything. */
  readonly about: string | undefined;
  /** What a bar is called. */
  readonly nameOf: (target: Target) => string;
  /** The custom_ids of buttons that show the same as a list, and in other colours. */
  readonly list: string;
  readonly other: (theme: CardTheme) => string;
};

/** Targets whose numbers stand in one chart: of one unit, and all levels or all changes. */
export function chartable(targets: readonly Target[]): Target[][] {
  const measured = targets.filter(({ value, comparator }) => value !== null && !comparator?.startsWith('x'));
  const kinds = [...new Set(measured.map(kindOf))];
  const groups = kinds.map((kind) => measured.filter((target) => kindOf(target) === kind));
  return groups.filter(({ length }) => length > 1).slice(0, MAX_CHARTS);
}

function kindOf({ unit, change }: Target): string {
  return `${unit} ${change !== null}`;
}

/** Shows the numbers of targets as charts, one a unit, with their words for those who do not see them. */
export async function chartReply(targets: readonly Target[], settings: ChartReplySettings): Promise<Reply> {
  const { about, title, theme, list, other, locale } = settings;
  const phrases = chartPhrasesIn(locale);
  const opposite = theme === 'light' ? 'dark' : 'light';
  const groups = chartable(targets).map((group) => group.slice(0, MAX_BARS).toSorted(byDeadline));
  const files = await Promise.all(
    groups.map(async (group, at) => ({
      name: `${CHART_FILE}-${at + 1}.png`,
      data: await drawCard(cardOf(group, settings)),
    })),
  );
  const pictures = files.map(({ name }, at) => ({ name, description: descriptionOf(groups[at]!, settings) }));
  const message = reply([
    about === undefined ? null : carry(about),
    paragraph(`### ${inert(title)}`),
    picture(...pictures),
    row([button(phrases.list, list), button(phrases[opposite], other(opposite))]),
  ]);
  return { ...message, files };
}

function byDeadline(a: Target, b: Target): number {
  return (a.deadline ?? '').localeCompare(b.deadline ?? '');
}

function cardOf(group: readonly Target[], { title, theme, nameOf, locale }: ChartReplySettings) {
  const documents = new Set(group.map(({ section }) => section.document));
  const [only] = documents.size === 1 ? documents : [];
  const [first] = group;
  const link = only ? linkTo(makePassage(first!.section, first!.span)) : null;
  return {
    title: only?.title ?? title,
    bars: group.map((target) => barOf(target, nameOf(target), locale)),
    section: [],
    source: only ? originOf(only, locale).join(' · ') : '策源 ceyuan',
    address: only?.url ?? null,
    link: shortEnough(link) ?? only?.url ?? null,
    theme,
  };
}

function barOf(target: Target, name: string, locale: Locale): Bar {
  const { value, to, deadline } = target;
  return {
    name,
    deadline: deadline === null ? '' : phrasesIn(locale).by(deadline),
    from: to === null ? 0 : (value ?? 0),
    to: to ?? value ?? 0,
    figure: figureOf(target),
  };
}

function descriptionOf(group: readonly Target[], { nameOf }: ChartReplySettings): string {
  return group
    .map((target) =>
      [nameOf(target), figureOf(target), target.deadline].filter((part) => part !== null).join(' '),
    )
    .join('; ');
}
