import { useEffect } from 'preact/hooks';
import type { Shown } from '../protocol.js';
import { DocumentText } from './document-text.js';
import { bringIntoSight } from './into-sight.js';
import { languageOf } from './language.js';
import { Origin } from './origin.js';
import { usePage } from './page.js';
import { TargetTable } from './target-table.js';
import { useLoaded } from './use-loaded.js';
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
