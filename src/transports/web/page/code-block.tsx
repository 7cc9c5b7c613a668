import { useState } from 'preact/hooks';
import { usePage } from './page.js';

/** How long it is said that something was copied, in milliseconds. */
const SHOWN = 2000;

/** Text that stays as it is, to be copied. */
export function CodeBlock({ text }: { readonly text: string }) {
  return (
    <div class="code">
      <pre>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} />
    </div>
  );
}

/** Copies a text; nothing where the browser does not let a page do that. */
function CopyButton({ text }: { readonly text: string }) {
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
