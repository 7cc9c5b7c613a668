import { Locale } from 'discord-api-types/v10';
import { type Form, isObject } from '../form.js';

const LOCALES: readonly string[] = Object.values(Locale);

/** Checks each text of a dictionary of languages; `en` is none of Discord's, `en-US` is. */
export function checkLocales(
  form: Form,
  dictionary: unknown,
  check: (form: Form, text: unknown) => void,
): void {
  if (!isObject(dictionary)) return;
  for (const [locale, text] of Object.entries(dictionary)) {
    if (!LOCALES.includes(locale))
      form.at(locale).refuse('ENUM_TYPE_COERCE', `Value "${locale}" is no locale.`);
    if (text !== null) check(form.at(locale), text);
  }
}
