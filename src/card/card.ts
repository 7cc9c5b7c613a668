import type { Span } from '../text/span.js';
import type { Bar } from './chart.js';

/** The colours that a card can be drawn in. */
export const CARD_THEMES = ['light', 'dark'] as const;
export type CardTheme = (typeof CARD_THEMES)[number];

/** What stands around the quote or the chart of a picture. */
type Frame = {
  /** What the document is called, or what the chart compares. */
  readonly title: string;
  /** The headings over the words, outermost first. */
  readonly section: readonly string[];
  /** Who published the document and when, as one line; empty where nothing is known. */
  readonly source: string;
  /** The page that holds the document; null where there is none. */
  readonly address: string | null;
  /** What the picture's code leads to: that page, opened at the words where the address allows it. */
  readonly link: string | null;
  readonly theme: CardTheme;
};

/** A quote as a picture shows it. */
export type QuoteCard = Frame & {
  /** The words that are quoted, and what in them is marked: offsets inside `text`. */
  readonly text: string;
  readonly highlights: readonly Span[];
};

/** Numbers of one unit as a picture shows them. */
export type ChartCard = Frame & { readonly bars: readonly Bar[] };

export type Card = QuoteCard | ChartCard;

/** The width of a card in its own pixels, and how many of the picture's pixels each is. */
export const CARD_WIDTH = 1000;
export const CARD_DENSITY = 2;
