import { CopyButton } from './copy-button.js';

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
