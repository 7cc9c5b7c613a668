import type { Shown } from '../protocol.js';
import { languageOf } from './language.js';
import { usePage } from './page.js';

/** The targets that a document states, each with the way to its words. */
export function TargetTable({ document: { targets, text } }: { readonly document: Shown }) {
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
    </section>
  );
}
