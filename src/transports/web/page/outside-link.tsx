import type { ComponentChildren } from 'preact';
import { usePage } from './page.js';

type OutsideLinkProps = {
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A link to another site, in a tab of its own; only its words where the address is none of the web. */
export function OutsideLink({ url, children, ...rest }: OutsideLinkProps) {
  const { words } = usePage();
  if (!/^https?:\/\//iu.test(url)) return <span {...rest}>{children}</span>;
  return (
    <a {...rest} href={url} target="_blank" rel="noreferrer">
      {children}
      <span class="unseen"> {words.newTab}</span>
    </a>
  );
}
