import type { Shown } from '../protocol.js';
import { languageOf, usePage } from './page.js';

/** The targets that a document states, each with the way to its words, and their numbers as charts. */
export function TargetTable({ document }: { readonly document: Shown }) {
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
