import type { CardTheme, ChartCard } from '../card/card.js';
import { drawCard } from '../card/draw.js';
import { linkTo } from '../cite/fragment.js';
import { makePassage } from '../corpus/passages.js';
import type { Locale } from '../locale.js';
import type { Target } from '../outline/types.js';
import { picture, shortEnough } from './card-reply.js';
import { inert, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { button, carry, paragraph, type Reply, reply, row } from './reply.js';
import { originOf } from './source-words.js';
import { chartsOf, shownLine, type TargetChart } from './target-charts.js';

const CHART_FILE = 'ceyuan-chart';

type ChartReplySettings = {
  readonly locale: Locale;
  readonly theme: CardTheme;
  readonly title: string;
  readonly about: string | undefined;
  readonly nameOf: (target: Target) => string;
  /** The custom_ids of the buttons to the list and to the other colours. */
  readonly list: string;
  readonly other: (theme: CardTheme) => string;
};

/** Shows the numbers of targets as charts, one for each unit, with the same in words as the description. */
export async function chartReply(targets: readonly Target[], settings: ChartReplySettings): Promise<Reply> {
  const { about, title, theme, list, other, locale } = settings;
  const phrases = phrasesIn(locale);
  const opposite = theme === 'light' ? 'dark' : 'light';
  const charts = chartsOf(targets, settings);
  const left = shownLine(charts, targets, locale);
  const drawn = charts.map(async (chart, at) => ({
    name: `${CHART_FILE}-${at + 1}.png`,
    data: await drawCard(cardOf(chart, settings)),
    description: chart.words,
  }));
  const files = await Promise.all(drawn);
  const message = reply([
    about === undefined ? null : carry(about),
    paragraph(`### ${inert(title)}`),
    picture(...files),
    paragraph(left === '' ? '' : smallPrint(left)),
    row([button(phrases.list, list), button(phrases[opposite], other(opposite))]),
  ]);
  return { ...message, files: files.map(({ name, data }) => ({ name, data })) };
}

/** A chart as a card shows it; where all its targets are of one document, it names and links that. */
function cardOf({ targets, bars }: TargetChart, { title, theme, locale }: ChartReplySettings): ChartCard {
  const documents = new Set(targets.map(({ section }) => section.document));
  const [only] = documents.size === 1 ? documents : [];
  const [first] = targets;
  const link = only ? linkTo(makePassage(first!.section, first!.span)) : null;
  return {
    title: only?.title ?? title,
    bars,
    section: [],
    source: only ? originOf(only, locale).join(' · ') : '策源 ceyuan',
    address: only?.url ?? null,
    link: shortEnough(link) ?? only?.url ?? null,
    theme,
  };
}
