import type { Shown } from '../protocol.js';
import { languageOf } from './language.js';
import { usePage } from './page.js';

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

/** The numbers of each unit, drawn by the server in the colours of the page. */
function Charts({ document: { id, charts } }: { readonly document: Shown }) {
  const { locale } = usePage();
  const address = (at: number, theme: string): string =>
    `/api/documents/${encodeURIComponent(id)}/charts/${at}?theme=${theme}&locale=${locale}`;
  return charts.map((words, at) => (
    <picture key={words} class="chart">
      <source media="(prefers-color-scheme: dark)" srcset={address(at, 'dark')} />
      <img src={address(at, 'light')} alt={words} loading="lazy" />
    </picture>
  ));
}
