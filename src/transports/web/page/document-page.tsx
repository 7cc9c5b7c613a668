import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../protocol.js';
import { DocumentText } from './document-text.js';
import { languageOf } from './language.js';
import { Origin } from './origin.js';
import { usePage } from './page.js';
import { Refused } from './server.js';
import { TargetTable } from './target-table.js';
import { NAME } from './words.js';

/** The status of what does not exist. */
const NOT_FOUND = 404;

/** A document: its outline, its targets, and its text, in which the quote is marked that the address names. */
export function DocumentPage({ name }: { readonly name: string }) {
  const { server, words } = usePage();
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState('');
  const explain = (error: unknown): void =>
    setFault(error instanceof Refused && error.status === NOT_FOUND ? words.noDocument : words.unreachable);
  useEffect(() => void server.readDocument(name).then(setShown, explain), []);
  useEffect(() => {
    if (!shown) return;
    document.title = `${shown.title} · ${NAME}`;
    document.querySelector(shown.quote ? 'mark' : ':target')?.scrollIntoView({ block: 'center' });
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
