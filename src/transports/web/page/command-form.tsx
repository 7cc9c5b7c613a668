import { useState } from 'preact/hooks';
import type { OptionValues } from './acts.js';
import { nameIn, type SlashCommand } from './commands.js';
import { OptionField } from './option-field.js';
import { usePage } from './page.js';
import { SendButton } from './send-button.js';

export type Filled = { readonly shown: string; readonly value: string };

type SlashOption = SlashCommand['options'][number];

const EMPTY: Filled = { shown: '', value: '' };

type CommandFormProps = {
  readonly command: SlashCommand;
  /** What was typed after the command's name already. */
  readonly rest: string;
  readonly run: (values: OptionValues, shown: string) => void;
  readonly leave: () => void;
};

/** A command whose options are filled in: those that are needed, the first, and the others as they are asked for. */
export function CommandForm({ command, rest, run, leave }: CommandFormProps) {
  const { locale, words } = usePage();
  const { shown, last, add, drop } = useShownOptions(command);
  // Text that names no option is for the first.
  const beginning = rest === '' ? {} : { [command.options[0]?.name ?? '']: { shown: rest, value: rest } };
  const [filled, setFilled] = useState<Readonly<Record<string, Filled>>>(beginning);
  const given = command.options.filter(({ name }) => filled[name] && filled[name].value !== '');
  const values = Object.fromEntries(given.map(({ name }) => [name, filled[name]!.value]));
  const isReady = command.options.every((option) => !option.required || given.includes(option));
  const name = nameIn(locale, command);
  const submit = (): void => {
    const told = given.map((option) => ` ${nameIn(locale, option)}: ${filled[option.name]!.shown}`);
    run(values, `/${name}${told.join('')}`);
  };
  const fill = (option: SlashOption) => (one: Filled) => setFilled({ ...filled, [option.name]: one });
  const leaveOption = (option: SlashOption) => (): void => {
    fill(option)(EMPTY);
    drop(option);
  };
  return (
    <div class="command">
      <button type="button" class="chip" aria-label={`/${name}: ${words.leaveCommand}`} onClick={leave}>
        /{name} <span aria-hidden="true">×</span>
      </button>
      {shown.map((option, at) => (
        <OptionField
          key={option.name}
          {...{ command, option, values, submit }}
          filled={filled[option.name] ?? EMPTY}
          fill={fill(option)}
          leave={at === 0 ? leave : leaveOption(option)}
          hasFocus={option === last}
        />
      ))}
      <MoreOptions options={command.options.filter((option) => !shown.includes(option))} add={add} />
      <SendButton isReady={isReady} send={submit} />
    </div>
  );
}

/** Which options of a command are shown, and which of them was shown last. */
function useShownOptions({ options }: SlashCommand) {
  const [shown, setShown] = useState(options.filter(({ required }, at) => required || at === 0));
  const [last, setLast] = useState(shown[0]);
  const show = (all: readonly SlashOption[], focused: SlashOption | undefined): void => {
    setShown([...all]);
    setLast(focused);
  };
  const add = (option: SlashOption): void => show([...shown, option], option);
  const drop = (option: SlashOption): void => {
    const left = shown.filter((one) => one !== option);
    show(left, left.at(-1));
  };
  return { shown, last, add, drop };
}

type MoreOptionsProps = {
  readonly options: readonly SlashOption[];
  readonly add: (option: SlashOption) => void;
};

function MoreOptions({ options, add }: MoreOptionsProps) {
  const { locale } = usePage();
  return options.map((option) => (
    <button key={option.name} type="button" class="chip more" onClick={() => add(option)}>
      + {nameIn(locale, option)}
    </button>
  ));
}
