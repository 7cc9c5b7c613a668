import type { Library } from '../../answer/library.js';
import type { CardTheme } from '../../card/card.js';
import { drawChart, sizeOfChart } from '../../card/chart.js';
import { COLOURS } from '../../card/nodes.js';
import { passageWithName } from '../../command/passage-option.js';
import { documentWithName } from '../../command/scope.js';
import { headed } from '../../corpus/sections.js';
import type { Document } from '../../corpus/types.js';
import type { Locale } from '../../locale.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { measuredFirst } from '../../outline/measured-first.js';
import { printable, printableLine } from '../../printable.js';
import { chartsOf, statedFigure, type TargetChart, targetName } from '../../reply/target-text.js';
import { isHidden } from '../../text/hidden.js';
import { paragraphs } from '../../text/sentences.js';
import { type Span, slice, trim } from '../../text/span.js';
import type { Listed, Shown, TextBlock } from './protocol.js';

/** The documents, in their order; of more than can be looked at all, some. */
export function listDocuments({ entries }: Library): Listed[] {
  return entries.map(({ document }) => listed(document));
}

/** A document by its id or short name, with the passage of a name in it; null where there is none. */
export async function showDocument(
  whole: Library,
  name: string,
  { passage, locale }: { readonly passage: string | undefined; readonly locale: Locale },
): Promise<Shown | null> {
  const library = await whole.around({ names: [name], like: [] });
  const entry = documentWithName(library, name);
  if (!entry) return null;
  const { document, sections, outline } = entry;
  return {
    ...listed(document),
    text: printable(document.text),
    blocks: blocksOf(entry),
    outline: headed(sections).map(({ heading: { start, end }, path }) => ({
      start,
      end,
      level: path.length,
    })),
    targets: measuredFirst(outline().targets).map((target) => ({
      start: target.span.start,
      end: target.span.end,
      subject: printableLine(target.value === null ? targetName(target, locale) : target.subject),
      figure: statedFigure(target, locale),
      deadline: target.deadline,
    })),
    charts: chartsIn(entry, locale).map(({ words, bars }) => ({
      words,
      wide: sizeOfChart(bars),
      narrow: sizeOfChart(bars, true),
    })),
    quote: quoteIn(library, document, passage),
  };
}

type ChartWanted = {
  readonly at: number;
  readonly theme: CardTheme;
  /** Whether it is for the width of a phone. */
  readonly isNarrow: boolean;
  readonly locale: Locale;
};

/** A chart of the targets of a document as an SVG image, by its place among them; null where there is none. */
export async function showChart(whole: Library, name: string, { at, theme, isNarrow, locale }: ChartWanted) {
  const entry = documentWithName(await whole.around({ names: [name], like: [] }), name);
  const chart = entry && chartsIn(entry, locale)[at];
  return chart ? (await drawChart(chart.bars, COLOURS[theme], isNarrow)).svg : null;
}

function chartsIn({ outline }: ParsedDocument, locale: Locale): TargetChart[] {
  return chartsOf(outline().targets, { locale, nameOf: ({ subject }) => subject });
}

/** The address of the page that shows a passage in its document. */
export function placeOf(passageName: string): string {
  const document = passageName.slice(0, passageName.lastIndexOf('@'));
  return `/documents/${encodeURIComponent(document)}?passage=${encodeURIComponent(passageName)}`;
}

function quoteIn(library: Library, document: Document, name: string | undefined): Span | null {
  const passage = name === undefined ? null : passageWithName(library, name);
  if (passage === null || passage === 'gone' || passage.section.document !== document) return null;
  return passage.span;
}

function listed({ id, title, publisher, date, url }: Document): Listed {
  return { id, title: printableLine(title), publisher: publisher && printableLine(publisher), date, url };
}

/** Headings that stand on a line of their own, and paragraphs; without what a reader of the source does not see. */
function blocksOf({ document, sections }: ParsedDocument): TextBlock[] {
  const { text, body, wraps, hidden } = document;
  const titles = headed(sections).filter(({ titled }) => titled);
  const levels = new Map(
    titles.map(({ heading, path }) => [heading.start, { ...heading, level: path.length }]),
  );
  return paragraphs(text, body, wraps)
    .map((paragraph) => withoutMarks(text, trim(text, paragraph)))
    .filter((block) => block.end > block.start && !isHidden(block, hidden))
    .flatMap((block): TextBlock[] => {
      const heading = levels.get(block.start);
      if (!heading) return [{ ...block, level: null }];
      const rest = trim(text, { start: heading.end, end: block.end });
      return [heading, ...(rest.end > rest.start ? [{ ...rest, level: null }] : [])];
    });
}

/** The signs of a Markdown heading are none of its words. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const [marks] = /^#*\s*/u.exec(slice(text, { start, end }))!;
  return { start: start + marks.length, end };
}
