import type { Node } from '@takumi-rs/core';
import { renderSVG } from 'uqr';
import { decoded } from '../decoded.js';
import { cutAround } from '../text/span.js';
import type { Card, CardTheme, ChartCard, QuoteCard } from './card.js';
import { type ChartColours, drawChart } from './chart.js';

type Colours = ChartColours & { readonly paper: string };

export const COLOURS: Readonly<Record<CardTheme, Colours>> = {
  light: { paper: '#fbfaf7', ink: '#1c1d20', faint: '#62656c', mark: '#b3372a' },
  dark: { paper: '#1c1d21', ink: '#ecebe7', faint: '#a2a5ac', mark: '#ff8f75' },
};

/** Font sizes of quotes up to so many characters. */
const SIZES = [
  { upTo: 40, size: 52 },
  { upTo: 90, size: 44 },
  { upTo: 160, size: 38 },
] as const;
const SMALLEST = 32;

/** The colours of the code, also on a dark card, as many phones read only dark on light. */
const CODE = { border: 2, ecc: 'L', blackColor: '#1c1d20', whiteColor: '#fbfaf7' } as const;

/** The longest address to print, in characters; the code holds a longer one. */
const MAX_ADDRESS = 90;

/** Lays out a card: the title, the quote or chart, the source, and a code to scan. */
export async function layOut(card: Card): Promise<Node> {
  const colours = COLOURS[card.theme];
  return column({ width: '100%', backgroundColor: colours.paper, color: colours.ink, padding: 64, gap: 40 }, [
    text(flat(card.title), { fontSize: 28, lineHeight: 1.5, color: colours.faint }),
    'bars' in card ? await chartNode(card, colours) : quoteNode(card, colours),
    footer(card, colours),
  ]);
}

async function chartNode({ bars }: ChartCard, colours: Colours): Promise<Node> {
  const { svg, ...size } = await drawChart(bars, colours);
  return image(svg, size);
}

function quoteNode({ text: quoted, highlights }: QuoteCard, { mark }: Colours): Node {
  const fontSize = SIZES.find(({ upTo }) => quoted.length <= upTo)?.size ?? SMALLEST;
  const style = {
    display: 'block',
    fontSize,
    lineHeight: 1.65,
    // The renderer lays out more lines of a “pretty” text than it leaves room for.
    textWrap: 'balance',
    borderLeft: `8px solid ${mark}`,
    paddingLeft: 32,
  };
  const children = cutAround(quoted, highlights).map(({ words, isMarked }) =>
    text(flat(words), { display: 'inline', ...(isMarked ? { fontWeight: 700, color: mark } : {}) }),
  );
  return { type: 'container', style, children };
}

function footer({ section, source, address, link }: Card, { faint }: Colours): Node {
  const lines = [
    text(section.map(flat).join(' › '), {}),
    text(flat(source), {}),
    text(shownAddress(address), { fontSize: 18, overflowWrap: 'anywhere' }),
  ].filter((line) => 'text' in line && line.text !== '');
  const words = column(
    { flexGrow: 1, flexShrink: 1, minWidth: 0, fontSize: 25, lineHeight: 1.55, color: faint },
    lines,
  );
  const code =
    link === null ? [] : [image(renderSVG(link, CODE), { width: 168, height: 168, flexShrink: 0 })];
  const style = { display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 48 };
  return { type: 'container', style, children: [words, ...code] };
}

function shownAddress(address: string | null): string {
  const shown = decoded(address ?? '', decodeURI)
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
  return shown.length <= MAX_ADDRESS ? shown : shown.slice(0, shown.indexOf('/') + 1 || MAX_ADDRESS);
}

function image(svg: string, style: object): Node {
  return { type: 'image', src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, style };
}

function flat(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

function text(words: string, style: object): Node {
  return { type: 'text', text: words, style };
}

function column(style: object, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children };
}
