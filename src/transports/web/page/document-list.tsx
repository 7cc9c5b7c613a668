import type { Listed } from '../protocol.js';
import { OutsideLink } from './outside-link.js';
import { languageOf, useLoaded, usePage } from './page.js';

/** All documents that are quoted. */
export function DocumentList() {
  const { words } = usePage();
  const [documents, fault] = useLoaded((server) => server.listDocuments());
  return (
    <main class="reading">
      <h2>{words.documents}</h2>
      <p role="status">{fault}</p>
      <ul class="documents">
        {documents?.map((one) => (
          <li key={one.id}>
            <a lang={languageOf(one.title)} href={`/documents/${encodeURIComponent(one.id)}`}>
              {one.title}
            </a>
            <Origin document={one} />
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Who published a document, when, and where. */
export function Origin({ document: { publisher, date, url } }: { readonly document: Listed }) {
  const { words } = usePage();
  const known = [publisher, date].filter((one) => one !== null).join(' · ');
  return (
    <p class="small">
      {known}
      {known !== '' && url !== null && ' · '}
      {url !== null && <OutsideLink url={url}>{words.original}</OutsideLink>}
    </p>
  );
}
