import type { Listed } from '../protocol.js';
import { OutsideLink } from './outside-link.js';
import { usePage } from './page.js';

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
