import { useEffect, useState } from 'preact/hooks';
import { Box, type BoxProps, type Offer, SendButton } from './box.js';
import { type Page, usePage } from './page.js';
import { BOOLEAN, complete, descriptionIn, nameIn, type OptionValues, type SlashCommand } from './server.js';

type Filled = { readonly shown: string; readonly value: string };

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
      <FurtherOptions options={command.options.filter((option) => !shown.includes(option))} {...{ add }} />
      <SendButton isReady={isReady} send={submit} />
    </div>
  );
}

type FurtherOptionsProps = {
  readonly options: readonly SlashOption[];
  readonly add: (option: SlashOption) => void;
};

/** The options that are not shown yet. */
function FurtherOptions({ options, add }: FurtherOptionsProps) {
  const { locale } = usePage();
  return options.map((option) => (
    <button key={option.name} type="button" class="chip more" onClick={() => add(option)}>
      + {nameIn(locale, option)}
    </button>
  ));
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

type OptionFieldProps = Pick<BoxProps, 'submit' | 'leave' | 'hasFocus'> & {
  readonly command: SlashCommand;
  readonly option: SlashOption;
  readonly values: OptionValues;
  readonly filled: Filled;
  readonly fill: (filled: Filled) => void;
};

/** One option of a command, with what could stand in it. */
function OptionField({ command, option, values, filled, fill, ...box }: OptionFieldProps) {
  const page = usePage();
  const offers = useOffers(command, option, filled, values);
  const name = nameIn(page.locale, option);
  return (
    <div class="field">
      <span aria-hidden="true">{name}</span>
      <Box
        label={`${name}: ${descriptionIn(page.locale, option)}${option.required ? ` (${page.words.required})` : ''}`}
        placeholder={descriptionIn(page.locale, option)}
        value={filled.shown}
        onValue={(shown) => fill({ shown, value: shown })}
        offers={offers}
        pick={({ key, name: shown }) => fill({ shown, value: key })}
        offering="open"
        {...box}
      />
    </div>
  );
}

/** What is offered for an option: what it takes, or what the bot offers for what is typed of it. */
function useOffers(
  command: SlashCommand,
  option: SlashOption,
  { shown, value }: Filled,
  values: OptionValues,
): readonly Offer[] {
  const page = usePage();
  const [offered, setOffered] = useState<readonly Offer[]>([]);
  const isPicked = shown !== value;
  const completes = 'autocomplete' in option && option.autocomplete === true;
  useEffect(() => {
    if (!completes || isPicked) return setOffered([]);
    let isOver = false;
    page.server.do(complete(command.name, option.name, shown, values)).then(
      ({ told }) => {
        if (!isOver && told.kind === 'offered')
          setOffered(told.choices.map(({ name, value }) => ({ name, key: String(value) })));
      },
      // A completion that fails offers nothing; what is sent then says why.
      () => setOffered([]),
    );
    return () => {
      isOver = true;
    };
  }, [shown, isPicked]);
  const fixed = isPicked ? [] : fixedOffers(option, page);
  return completes ? offered : fixed.filter((one) => one.name.toLowerCase().includes(shown.toLowerCase()));
}

function fixedOffers(option: SlashOption, { locale, words }: Page): Offer[] {
  if (option.type === BOOLEAN)
    return [
      { name: words.yes, key: 'true' },
      { name: words.no, key: 'false' },
    ];
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.map((one) => ({ name: nameIn(locale, one), key: String(one.value) }));
}
