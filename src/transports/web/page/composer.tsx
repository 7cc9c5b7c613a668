import { useState } from 'preact/hooks';
import { MessageBox } from './box.js';
import { CommandForm } from './command-form.js';
import { usePage } from './page.js';
import { nameIn, type OptionValues, type SlashCommand, typedOut } from './server.js';

type ComposerProps = {
  readonly commands: readonly SlashCommand[];
  readonly examples: readonly string[];
  readonly isReplying: boolean;
  readonly stopReplying: () => void;
  readonly say: (text: string) => void;
  readonly run: (command: SlashCommand, values: OptionValues, shown: string) => void;
};

/** Where somebody writes: a message, or a command with its options. */
export function Composer({ commands, examples, isReplying, stopReplying, say, run }: ComposerProps) {
  const { locale } = usePage();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReturnType<typeof typedOut>>(null);
  const [isUsed, setUsed] = useState(false);
  const choose = (command: SlashCommand, rest = ''): void => {
    setText('');
    setUsed(true);
    if (command.options.length > 0) setChosen({ command, rest });
    else run(command, {}, `/${nameIn(locale, command)}`);
  };
  const type = (typed: string): void => {
    const out = typedOut(typed, commands);
    if (out) choose(out.command, out.rest);
    else setText(typed);
  };
  const send = (): void => {
    // A command may have been typed before the page knew of any.
    const out = typedOut(`${text} `, commands);
    if (out) choose(out.command, out.rest.trim());
    else if (text.trim() !== '') say(text.trim());
    setText('');
  };
  const runChosen = (values: OptionValues, shown: string): void => {
    setChosen(null);
    if (chosen) run(chosen.command, values, shown);
  };
  return (
    <div class="composer">
      {isReplying && <Replying stop={stopReplying} />}
      {chosen ? (
        <CommandForm key={chosen.command.name} {...chosen} run={runChosen} leave={() => setChosen(null)} />
      ) : (
        <MessageBox {...{ commands, examples, text, type, send, choose }} hasFocus={isUsed || isReplying} />
      )}
    </div>
  );
}

/** Says that the next message is a reply, and takes that back. */
function Replying({ stop }: { readonly stop: () => void }) {
  const { words } = usePage();
  return (
    <p class="replying">
      {words.replyingTo}
      <button type="button" onClick={stop}>
        {words.cancel}
      </button>
    </p>
  );
}
