import { Form } from '../form.js';
import type { Choice, Json } from '../types.js';
import { checkLocales } from './locales.js';

/** Checks what completes an option. @throws Refusal as Discord refuses it */
export function checkChoices(data: Json): readonly Choice[] {
  Form.check((form) => {
    const choices = form.at('choices').list(data.choices, 0, 25);
    if (!Array.isArray(data.choices))
      form.at('choices').refuse('BASE_TYPE_REQUIRED', 'This field is required');
    for (const [at, choice] of choices.entries()) checkChoice(form.at('choices', at), choice);
  }, 'data');
  return data.choices as readonly Choice[];
}

/** A name, and a value of its option's type. */
export function checkChoice(form: Form, { name, value, name_localizations }: Json): void {
  form.at('name').text(name, 1, 100);
  if (typeof value !== 'number') form.at('value').text(value, 1, 100);
  checkLocales(form.at('name_localizations'), name_localizations, (part, text) => part.text(text, 1, 100));
}
