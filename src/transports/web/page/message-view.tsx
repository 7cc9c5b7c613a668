import { useLayoutEffect, useRef } from 'preact/hooks';
import { plainText } from './markdown.js';
import { bringIntoSight, usePage } from './page.js';
import { PopupMenu } from './popup-menu.js';
import { ReplyView, type Use } from './reply-view.js';
import { nameIn, type Registered } from './server.js';
import { type BotMessage, isPrivate, type Message } from './use-conversation.js';

type Doing = {
  readonly use: (message: BotMessage, ...used: Parameters<Use>) => void;
  readonly useOn: (message: Message, command: string) => void;
  readonly replyTo: (message: BotMessage) => void;
  readonly dismiss: (message: Message) => void;
};

type MessageProps = {
  readonly message: Message;
  readonly doing: Doing;
  readonly onMessages: readonly Registered[];
};

/** A message of a conversation, as Discord draws it. */
export function MessageView({ message, doing, onMessages }: MessageProps) {
  const { by, id } = message;
  const whole = useRef<HTMLElement>(null);
  useLayoutEffect(() => bringIntoSight(whole.current!), [message]);
  const isForYou = by === 'page' || (by === 'bot' && isPrivate(message));
  return (
    <article ref={whole} class={`message by-${by}`} id={id} tabIndex={-1} aria-labelledby={`${id}-by`}>
      {by === 'you' ? (
        <span class="face" aria-hidden="true" />
      ) : (
        <img class="face" src="/assets/icon.svg" alt="" width="40" height="40" />
      )}
      <div class="said">
        <Author message={message} />
        {by === 'bot' ? <BotBody {...{ message, doing }} /> : <p class="text">{message.text}</p>}
        {isForYou && <PrivateNote dismiss={() => doing.dismiss(message)} />}
      </div>
      {by !== 'page' && <MessageMenu {...{ message, doing, onMessages }} />}
    </article>
  );
}

function Author({ message: { id, by, at } }: { readonly message: Message }) {
  const { words, locale } = usePage();
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  return (
    <div class="by" id={`${id}-by`}>
      <strong>{by === 'you' ? words.you : '策源'}</strong>
      {by !== 'you' && <span class="tag">{words.app}</span>}
      <time dateTime={new Date(at).toISOString()}>{time}</time>
    </div>
  );
}

function BotBody({ message, doing }: { readonly message: BotMessage; readonly doing: Doing }) {
  const { words } = usePage();
  return (
    <>
      <ReplyView reply={message.reply} use={(...used) => doing.use(message, ...used)} />
      {message.place !== null && (
        <a class="place" href={message.place}>
          {words.inDocument}
        </a>
      )}
    </>
  );
}

function PrivateNote({ dismiss }: { readonly dismiss: () => void }) {
  const { words } = usePage();
  return (
    <p class="private">
      {words.onlyYou} ·{' '}
      <button type="button" onClick={dismiss}>
        {words.dismiss}
      </button>
    </p>
  );
}

/** What can be done with a message: reply to it, copy it, and the bot's own commands. */
function MessageMenu({ message, doing, onMessages }: MessageProps) {
  const { words, locale } = usePage();
  const copy = () =>
    void navigator.clipboard.writeText(message.by === 'bot' ? plainText(message.reply) : message.text);
  const item = (value: string, label: string, run: () => void) => ({ value, label, run });
  const items = [
    ...(message.by === 'bot' ? [item('reply', words.reply, () => doing.replyTo(message))] : []),
    // A browser has a clipboard only for pages of this machine, and for those that come encrypted.
    ...(navigator.clipboard ? [item('copy', words.copy, copy)] : []),
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
