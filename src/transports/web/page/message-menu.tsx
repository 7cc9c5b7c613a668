import { nameIn, type Registered } from './commands.js';
import type { Message } from './conversation.js';
import type { Doing } from './message-view.js';
import { usePage } from './page.js';
import { plainText } from './plain-text.js';
import { PopupMenu } from './popup-menu.js';

type MessageMenuProps = {
  readonly message: Message;
  readonly doing: Doing;
  readonly onMessages: readonly Registered[];
};

type MenuItem = { readonly label: string; readonly value: string; readonly run: () => void };

/** What can be done with a message: reply to it, copy it, and the bot's own commands. */
export function MessageMenu({ message, doing, onMessages }: MessageMenuProps) {
  const { words, locale } = usePage();
  const item = (value: string, label: string, run: () => void): MenuItem => ({ value, label, run });
  const items = [
    ...(message.by === 'bot' ? [item('reply', words.reply, () => doing.replyTo(message))] : []),
    // A browser has a clipboard only for pages of this machine, and for those that come encrypted.
    ...(navigator.clipboard ? [item('copy', words.copy, () => void copy(message))] : []),
    ...onMessages.map((one) => item(one.name, nameIn(locale, one), () => doing.useOn(message, one.name))),
  ];
  return (
    <PopupMenu
      label={words.more}
      sign={<span aria-hidden="true">⋯</span>}
      choices={items}
      pick={(value) => items.find((one) => one.value === value)?.run()}
    />
  );
}

function copy(message: Message): Promise<void> {
  return navigator.clipboard.writeText(message.by === 'bot' ? plainText(message.reply) : message.text);
}
