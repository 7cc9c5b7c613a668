import type { Shown, TextBlock } from '../protocol.js';
import { languageOf } from './language.js';
import { usePage } from './page.js';

/** The text of a document, word for word. Each place that a link of the page leads to can be found. */
export function DocumentText({ document }: { readonly document: Shown }) {
  const { words } = usePage();
  const places = new Set([...document.outline, ...document.targets].map(({ start }) => start));
  return (
    <article class="words" aria-label={words.text} lang={languageOf(document.title)}>
      {document.blocks.map((block) => (
        <BlockView key={block.start} {...{ block, document, places }} />
      ))}
    </article>
  );
}

type BlockProps = {
  readonly block: TextBlock;
  readonly document: Shown;
  readonly places: ReadonlySet<number>;
};

/** The lowest heading of HTML. */
const LOWEST = 6;

function BlockView({ block, document, places }: BlockProps) {
  const words = wordsOf(block, document, places);
  if (block.level === null) return <p>{words}</p>;
  const Heading = `h${Math.min(block.level + 2, LOWEST)}` as 'h3';
  return <Heading>{words}</Heading>;
}

/** A block in pieces: cut where a place begins, and at the ends of the quote. */
function wordsOf({ start, end }: TextBlock, { text, quote }: Shown, places: ReadonlySet<number>) {
  const marks = quote ? [quote.start, quote.end] : [];
  const inside = [...places, ...marks].filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const piece = text.slice(from, cuts[at + 1]);
    const id = places.has(from) ? `at-${from}` : undefined;
    const isQuoted = quote !== null && from >= quote.start && from < quote.end;
    if (isQuoted)
      return (
        <mark key={from} id={id}>
          {piece}
        </mark>
      );
    return id ? (
      <span key={from} id={id}>
        {piece}
      </span>
    ) : (
      piece
    );
  });
}
