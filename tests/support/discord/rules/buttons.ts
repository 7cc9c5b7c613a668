import { ButtonStyle } from 'discord-api-types/v10';
import { type Form, isObject } from '../form.js';
import type { Json } from '../types.js';
import type { Tally } from './tally.js';

const MAX_URL = 512;

/** https://discord.com/developers/docs/components/reference#button */
export function checkButton(form: Form, button: Json, tally: Tally): void {
  const style = Number(button.style);
  form.at('label').text(button.label, 0, 80);
  if (!(style >= ButtonStyle.Primary && style <= ButtonStyle.Link)) {
    form.at('style').refuse('BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3, 4, 5}.');
  } else if (style === ButtonStyle.Link) checkLink(form, button);
  else {
    checkCustomId(form, button, tally);
    if (isGiven(button.url)) form.at('url').refuse('BUTTON_COMPONENT_INVALID_URL', 'Only a link has a url.');
  }
  if (!button.label && !isObject(button.emoji))
    form.refuse('BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button needs a label or an emoji.');
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function checkLink(form: Form, { url, custom_id }: Json): void {
  form.at('url').text(url, 1, MAX_URL);
  if (typeof url === 'string' && !isLink(url))
    form.at('url').refuse('URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord').");
  if (isGiven(custom_id))
    form.refuse('COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
}

function isLink(url: string): boolean {
  return URL.canParse(url) && /^(?:https?|discord):$/u.test(new URL(url).protocol);
}

/** The custom_id of a component: 1-100 characters, once in a message. */
export function checkCustomId(form: Form, { custom_id }: Json, tally: Tally): void {
  form.at('custom_id').text(custom_id, 1, 100);
  if (typeof custom_id !== 'string') return;
  if (tally.customIds.has(custom_id))
    form.at('custom_id').refuse('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  tally.customIds.add(custom_id);
}
