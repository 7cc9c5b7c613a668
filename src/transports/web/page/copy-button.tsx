import { useState } from 'preact/hooks';
import { usePage } from './page.js';

/** How long it is said that something was copied, in milliseconds. */
const SHOWN = 2000;

/** Copies a text; nothing where the browser does not let a page do that. */
export function CopyButton({ text }: { readonly text: string }) {
  const { words } = usePage();
  const [isCopied, setCopied] = useState(false);
  // A browser has it only for pages of this machine, and for those that come encrypted.
  if (!navigator.clipboard) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN);
  };
  return (
    <button type="button" class="button copy" onClick={copy}>
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </button>
  );
}
