import { Box, type Offer } from './box.js';
import { descriptionIn, isCalled, nameIn, type SlashCommand } from './commands.js';
import { usePage } from './page.js';

type MessageBoxProps = {
  readonly commands: readonly SlashCommand[];
  readonly examples: readonly string[];
  readonly text: string;
  readonly type: (typed: string) => void;
  readonly send: () => void;
  readonly choose: (command: SlashCommand) => void;
  readonly hasFocus: boolean;
};

/** Where a message is written; a slash in it offers the commands, and an arrow in an empty one questions. */
export function MessageBox({ commands, examples, text, type, send, choose, hasFocus }: MessageBoxProps) {
  const { locale, words } = usePage();
  const isCommand = /^[/／]/u.test(text);
  const named = isCommand ? commands.filter((one) => isCalled(one, text.slice(1))) : [];
  const offerOf = (one: SlashCommand): Offer => ({
    key: one.name,
    name: `/${nameIn(locale, one)}`,
    detail: descriptionIn(locale, one),
  });
  const asked = text === '' ? examples.map((one) => ({ key: one, name: one })) : [];
  const pick = ({ key }: Offer): void => {
    const command = named.find(({ name }) => name === key);
    if (command) choose(command);
    else type(key);
  };
  return (
    <div class="line">
      {/* It offers the commands where there is no slash to be typed at hand. */}
      <button
        type="button"
        class="slash"
        aria-label={words.commands}
        onClick={() => type(isCommand ? '' : '/')}
      >
        <span aria-hidden="true">/</span>
      </button>
      <Box
        label={words.message}
        placeholder={words.placeholder}
        value={text}
        onValue={type}
        offers={isCommand ? named.map(offerOf) : asked}
        offering={isCommand ? 'first' : 'asked'}
        submit={send}
        hasFocus={hasFocus || isCommand}
        {...{ pick }}
      />
      <SendButton isReady={text.trim() !== ''} send={send} />
    </div>
  );
}

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
