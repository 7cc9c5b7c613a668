import { useEffect, useState } from 'preact/hooks';
import type { Listed } from '../protocol.js';
import { languageOf } from './language.js';
import { Origin } from './origin.js';
import { usePage } from './page.js';

/** All documents that are quoted. */
export function DocumentList() {
  const { server, words } = usePage();
  const [documents, setDocuments] = useState<readonly Listed[]>([]);
  const [fault, setFault] = useState('');
  useEffect(() => void server.listDocuments().then(setDocuments, () => setFault(words.unreachable)), []);
  return (
    <main class="reading">
      <h2>{words.documents}</h2>
      <p role="status">{fault}</p>
      <ul class="documents">
        {documents.map((one) => (
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
