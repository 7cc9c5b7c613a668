import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { useEffect, useState } from 'preact/hooks';
import { BOOLEAN, complete, type OptionValues } from './acts.js';
import { Box } from './box.js';
import type { Filled } from './command-form.js';
import { descriptionIn, nameIn, type SlashCommand } from './commands.js';
import { type Page, usePage } from './page.js';

type OptionFieldProps = {
  readonly command: SlashCommand;
  readonly option: APIApplicationCommandBasicOption;
  readonly values: OptionValues;
  readonly filled: Filled;
  readonly fill: (filled: Filled) => void;
  readonly submit: () => void;
  readonly leave: () => void;
  readonly hasFocus: boolean;
};

type OfferedChoice = { readonly name: string; readonly value: string };

/** One option of a command, with what could stand in it. */
export function OptionField({
  command,
  option,
  values,
  filled,
  fill,
  submit,
  leave,
  hasFocus,
}: OptionFieldProps) {
  const page = usePage();
  const choices = useChoices(command, option, filled, values);
  const name = nameIn(page.locale, option);
  return (
    <div class="field">
      <span aria-hidden="true">{name}</span>
      <Box
        label={`${name}: ${descriptionIn(page.locale, option)}${option.required ? ` (${page.words.required})` : ''}`}
        placeholder={descriptionIn(page.locale, option)}
        value={filled.shown}
        onValue={(shown) => fill({ shown, value: shown })}
        offers={choices.map((one) => ({ key: one.value, name: one.name }))}
        pick={({ key, name: shown }) => fill({ shown, value: key })}
        offering="open"
        {...{ submit, leave, hasFocus }}
      />
    </div>
  );
}

/** What is offered for an option: what it takes, or what the bot offers for what is typed of it. */
function useChoices(
  command: SlashCommand,
  option: APIApplicationCommandBasicOption,
  { shown, value }: Filled,
  values: OptionValues,
): readonly OfferedChoice[] {
  const page = usePage();
  const [offered, setOffered] = useState<readonly OfferedChoice[]>([]);
  const isPicked = shown !== value;
  const completes = 'autocomplete' in option && option.autocomplete === true;
  useEffect(() => {
    if (!completes || isPicked) return setOffered([]);
    let isOver = false;
    page.server.do(complete(command.name, option.name, shown, values)).then(
      ({ told }) => {
        if (!isOver && told.kind === 'offered')
          setOffered(told.choices.map(({ name, value }) => ({ name, value: String(value) })));
      },
      // A completion that fails offers nothing; what is sent then says why.
      () => setOffered([]),
    );
    return () => {
      isOver = true;
    };
  }, [shown, isPicked]);
  const fixed = isPicked ? [] : fixedChoices(option, page);
  return completes ? offered : fixed.filter((one) => one.name.toLowerCase().includes(shown.toLowerCase()));
}

function fixedChoices(option: APIApplicationCommandBasicOption, { locale, words }: Page): OfferedChoice[] {
  if (option.type === BOOLEAN)
    return [
      { name: words.yes, value: 'true' },
      { name: words.no, value: 'false' },
    ];
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.map((one) => ({ name: nameIn(locale, one), value: String(one.value) }));
}
