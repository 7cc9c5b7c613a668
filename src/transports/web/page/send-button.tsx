import { usePage } from './page.js';

type SendButtonProps = { readonly isReady: boolean; readonly send: () => void };

/** The button that sends a message or a command. */
export function SendButton({ isReady, send }: SendButtonProps) {
  const { words } = usePage();
  return (
    <button type="button" class="send" disabled={!isReady} onClick={send}>
      {words.send}
    </button>
  );
}
