import { useEffect } from 'preact/hooks';
import type { Shown, TextBlock } from '../protocol.js';
import { Origin } from './document-list.js';
import { bringIntoSight, languageOf, useLoaded, usePage } from './page.js';
import { NAME } from './words.js';

/** A document: its outline, its targets, and its text, in which the quote is marked that the address names. */
export function DocumentPage({ name }: { readonly name: string }) {
  const { words } = usePage();
  const [shown, fault] = useLoaded((server) => server.readDocument(name));
  useEffect(() => {
    if (!shown) return;
    document.title = `${shown.title} · ${NAME}`;
    const quote = document.querySelector('mark');
    if (quote) bringIntoSight(quote, 'center');
    // The words that the address names were not there when the browser looked for them.
    else if (location.hash !== '') location.replace(location.hash);
  }, [shown]);
  if (!shown)
    return (
      <main class="reading">
        <p role="status">{fault}</p>
      </main>
    );
  const isGone = shown.quote === null && new URLSearchParams(location.search).has('passage');
  return (
    <main class="reading document">
      <h2 lang={languageOf(shown.title)}>{shown.title}</h2>
      <Origin document={shown} />
      {isGone && <p class="gone">{words.gone}</p>}
      <Outline document={shown} />
      {shown.targets.length > 0 && <TargetTable document={shown} />}
      <DocumentText document={shown} />
    </main>
  );
}

function Outline({ document: { outline, text, title } }: { readonly document: Shown }) {
  const { words } = usePage();
  if (outline.length === 0) return null;
  return (
    <details class="outline" open>
      <summary>{words.outline}</summary>
      <nav aria-label={words.outline} lang={languageOf(title)}>
        <ul>
          {outline.map(({ start, end, level }) => (
            <li key={start} class={`level-${level - 1}`}>
              <a href={`#at-${start}`}>{text.slice(start, end)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

/** The text of a document, word for word. Each place that a link of the page leads to can be found. */
function DocumentText({ document }: { readonly document: Shown }) {
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
    if (!isQuoted && !id) return piece;
    const Piece = isQuoted ? 'mark' : 'span';
    return (
      <Piece key={from} id={id}>
        {piece}
      </Piece>
    );
  });
}

/** The targets that a document states, each with the way to its words, and their numbers as charts. */
function TargetTable({ document }: { readonly document: Shown }) {
  const { targets, text } = document;
  const { words } = usePage();
  return (
    <section aria-labelledby="targets">
      <h3 id="targets">{words.targets}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.deadline}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ start, end, subject, figure, deadline }) => (
            <tr key={`${start}-${subject}`} lang={languageOf(subject)}>
              <th scope="row">
                <a href={`#at-${start}`}>{subject === '' ? text.slice(start, end) : subject}</a>
              </th>
              <td>{figure}</td>
              <td>{deadline}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Charts document={document} />
    </section>
  );
}

const DARK = '(prefers-color-scheme: dark)';
const NARROW = '(max-width: 600px)';

/** The numbers of each unit, drawn by the server in the colours of the page. */
function Charts({ document: { id, charts } }: { readonly document: Shown }) {
  const { locale } = usePage();
  const address = (at: number, look: string): string =>
    `/api/documents/${encodeURIComponent(id)}/charts/${at}?locale=${locale}&${look}`;
  return charts.map(({ words, wide, narrow }, at) => (
    <picture key={words} class="chart">
      <source media={`${NARROW} and ${DARK}`} srcset={address(at, 'narrow&theme=dark')} {...narrow} />
      <source media={NARROW} srcset={address(at, 'narrow')} {...narrow} />
      <source media={DARK} srcset={address(at, 'theme=dark')} {...wide} />
      <img src={address(at, 'theme=light')} alt={words} loading="lazy" {...wide} />
    </picture>
  ));
}
