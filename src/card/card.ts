import type { Span } from '../text/span.js';
import type { Bar } from './chart.js';

export const CARD_THEMES = ['light', 'dark'] as const;
export type CardTheme = (typeof CARD_THEMES)[number];

type CardFrame = {
  /** The document's title, or what the chart compares. */
  readonly title: string;
  /** The headings above the words, outermost first. */
  readonly section: readonly string[];
  /** The publisher and date on one line; empty where neither is known. */
  readonly source: string;
  /** The document's page; null for none. */
  readonly address: string | null;
  /** The address in the picture's code: that page, opened at the words where possible. */
  readonly link: string | null;
  readonly theme: CardTheme;
};

export type QuoteCard = CardFrame & {
  /** The quoted words, and the marked offsets in them. */
  readonly text: string;
  readonly highlights: readonly Span[];
};

export type ChartCard = CardFrame & { readonly bars: readonly Bar[] };

export type Card = QuoteCard | ChartCard;

/** The width of a card in its own pixels, and how many real pixels each has. */
export const CARD_WIDTH = 1000;
export const CARD_DENSITY = 2;
