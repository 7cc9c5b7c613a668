import type { APIMediaGalleryComponent } from 'discord-api-types/v10';
import type { Quote } from '../answer/answer.js';
import type { CardTheme, ChartCard, QuoteCard } from '../card/card.js';
import { drawCard } from '../card/draw.js';
import { linkTo } from '../cite/fragment.js';
import { makePassage } from '../corpus/passages.js';
import type { Locale } from '../locale.js';
import type { Target } from '../outline/types.js';
import { isWithin, type Span, shifted, slice } from '../text/span.js';
import type { CitationReplySettings } from './citation-reply.js';
import { inert, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { button, carry, clip, MEDIA_GALLERY, menu, paragraph, type Reply, reply, row } from './reply.js';
import { originOf } from './source-words.js';
import { chartsOf, shownLine, type TargetChart } from './target-text.js';

const MAX_DESCRIPTION = 1024;

const CARD_FILE = 'ceyuan.png';

type CardReplySettings = CitationReplySettings & {
  readonly theme: CardTheme;
  /** The marked places in the quote's document. */
  readonly marked: readonly Span[];
};

/** Shows a quote as a picture, with its words as the description. */
export async function cardReply(quote: Quote, settings: CardReplySettings): Promise<Reply> {
  const { locale, theme, marked, styles, actions } = settings;
  const phrases = phrasesIn(locale);
  const data = await drawCard(cardOf(quote, marked, { theme, locale }));
  const message = reply([
    paragraph(`### ${phrases.citation}`),
    picture({ name: CARD_FILE, description: descriptionOf(quote) }),
    menu(phrases.style, styles.customId, styles),
    row(actions),
  ]);
  return { ...message, files: [{ name: CARD_FILE, data }] };
}

/** A quote as a card shows it. @param marked places in its document; those inside the quote are marked */
export function cardOf(
  { part, url }: Quote,
  marked: readonly Span[],
  { theme, locale }: Pick<CardReplySettings, 'theme' | 'locale'>,
): QuoteCard {
  const { section, span } = part;
  const { document, path } = section;
  const within = marked.filter((one) => isWithin(one, span));
  return {
    title: document.title,
    text: slice(document.text, span),
    highlights: within.map((one) => shifted(one, -span.start)),
    section: path,
    source: originOf(document, locale).join(' · '),
    address: document.url,
    link: shortEnough(url) ?? document.url,
    theme,
  };
}

/** The longest address that a small code can hold legibly, in characters. */
const MAX_CODE = 300;

/** An address that a card's code can hold; null for a longer one. */
function shortEnough(url: string | null): string | null {
  return url !== null && url.length <= MAX_CODE ? url : null;
}

/** Pictures in a reply, named as their files, with their descriptions. */
function picture(
  ...files: readonly { readonly name: string; readonly description: string }[]
): APIMediaGalleryComponent {
  const items = files.map(({ name, description }) => ({
    media: { url: `attachment://${name}` },
    description: clip(description, MAX_DESCRIPTION),
  }));
  return { type: MEDIA_GALLERY, items };
}

function descriptionOf({ part: { section, span } }: Quote): string {
  const { document } = section;
  const source = [document.title, ...originOf(document, 'zh-CN')];
  const words = slice(document.text, span).replace(/\s+/gu, ' ');
  return `“${words}” — ${source.join(', ')}`;
}

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
    data: await drawCard(chartCardOf(chart, settings)),
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
function chartCardOf(
  { targets, bars }: TargetChart,
  { title, theme, locale }: ChartReplySettings,
): ChartCard {
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
