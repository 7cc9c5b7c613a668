import { languageOf } from './language.js';
import { Origin } from './origin.js';
import { usePage } from './page.js';
import { useLoaded } from './use-loaded.js';

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
