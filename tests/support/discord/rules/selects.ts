import type { Form } from '../form.js';
import type { Json } from '../types.js';
import { checkCustomId } from './buttons.js';
import type { Tally } from './tally.js';

/** A select menu of any kind: https://discord.com/developers/docs/components/reference#string-select */
export function checkSelect(form: Form, select: Json, tally: Tally): void {
  checkCustomId(form, select, tally);
  form.at('placeholder').text(select.placeholder, 0, 150);
  const { min_values: min = 1, max_values: max = 1 } = select;
  if (!isBetween(min, 0, 25)) form.at('min_values').refuse('NUMBER_TYPE_MAX', 'Must be between 0 and 25.');
  if (!isBetween(max, 1, 25)) form.at('max_values').refuse('NUMBER_TYPE_MAX', 'Must be between 1 and 25.');
  else if (Number(min) > Number(max))
    form.at('min_values').refuse('SELECT_COMPONENT_MIN_GREATER_THAN_MAX', 'Must not be above max_values.');
}

/** A select menu with options of its own. */
export function checkStringSelect(form: Form, select: Json, tally: Tally): void {
  checkSelect(form, select, tally);
  const options = form.at('options').list(select.options, 1, 25);
  const values = new Set<unknown>();
  options.forEach((option, at) => {
    const part = form.at('options', at);
    checkOption(part, option);
    if (values.has(option.value))
      part
        .at('value')
        .refuse('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    values.add(option.value);
  });
  if (options.filter((option) => option.default === true).length > Number(select.max_values ?? 1))
    form.at('options').refuse('SELECT_COMPONENT_DEFAULTS_EXCEEDED', 'More defaults than max_values.');
  if (Number(select.max_values ?? 1) > options.length)
    form.at('max_values').refuse('SELECT_COMPONENT_MAX_EXCEEDS_OPTIONS', 'More max_values than options.');
}

function checkOption(form: Form, option: Json): void {
  form.at('label').text(option.label, 1, 100);
  form.at('value').text(option.value, 1, 100);
  form.at('description').text(option.description, 0, 100);
}

function isBetween(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}
