import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Dispatch } from '../../dispatch/dispatch.js';
import { clip } from '../../reply/reply.js';

/** The most choices that Discord takes, and the longest name and value of one, in characters. */
const MAX_CHOICES = 25;
const MAX_LENGTH = 100;

type TypedOptions = APIApplicationCommandAutocompleteInteraction['data']['options'];

/** The choices for the option that somebody types. */
export async function complete(
  { data }: APIApplicationCommandAutocompleteInteraction,
  dispatch: Dispatch,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const options: unknown = data?.options;
  const typed = (Array.isArray(options) ? (options as TypedOptions) : []).find(
    (option) => option && 'focused' in option && option.focused,
  );
  if (typed?.type !== ApplicationCommandOptionType.String || typeof typed.value !== 'string') return [];
  const offered = await dispatch.suggest(data.name, typed.name, typed.value);
  return offered
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= MAX_LENGTH)
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: clip(name, MAX_LENGTH), value }));
}
