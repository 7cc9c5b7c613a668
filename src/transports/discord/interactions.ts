import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Dispatch } from '../../dispatch/dispatch.js';
import { phrasesIn } from '../../reply/phrases.js';
import { clip } from '../../reply/reply.js';
import { within } from '../../within.js';
import { type Asked, localeOf, readAsked, userOf } from './asked.js';
import { managesMessages, reading, Unreadable } from './faults.js';
import { type Answered, type Answering, nameOf, Responder, refuse } from './responder.js';

/** Answers even what it cannot read; null for what this bot never offers, which gets no response. @throws Unreadable */
export async function answerInteraction(interaction: APIInteraction, answering: Answering) {
  try {
    return await answer(interaction, answering);
  } catch (error) {
    if (error instanceof Unreadable)
      await refuse(interaction, phrasesIn(localeOf(interaction)).broken, answering);
    throw error;
  }
}

/** Gives exactly one first response: the answer where it is ready, else an announcement. */
async function answer(interaction: APIInteraction, answering: Answering): Promise<Answered | null> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return offer(interaction, answering);
  const asked = reading(() => readAsked(interaction, answering.dispatch.commands));
  if (asked === null) return null;
  if (asked.kind === 'run') return run(interaction, asked, answering);
  if (asked.kind === 'remove') return remove(interaction, asked, answering);
  return refuse(interaction, phrasesIn(asked.locale).noText, answering);
}

/** Offers completions; none where they are late or asked too fast, as nothing can be announced or explained there. */
async function offer(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { dispatch, responses, pace, patience }: Answering,
): Promise<Answered> {
  const wait = await pace.waitOf(askerOf(interaction), 'completion');
  const found = wait ? null : await within(patience.forCompletion, complete(interaction, dispatch));
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await responses.respond(interaction, { type, data: { choices: found ?? [] } });
  const command = nameOf(interaction.data?.name, dispatch);
  return { command, by: 'completion', deferred: false, failed: found === null, searched: null };
}

async function run(interaction: APIInteraction, asked: Asked<'run'>, answering: Answering) {
  const wait = await answering.pace.waitOf(askerOf(interaction), 'answer');
  if (wait) return refuse(interaction, phrasesIn(localeOf(interaction)).tooFast(wait.seconds), answering);
  return new Responder(interaction, asked, answering).give();
}

/** The user to count requests of; all whom Discord does not name count as one. */
function askerOf(interaction: APIInteraction): string {
  return userOf(interaction)?.id ?? '';
}

async function remove(interaction: APIInteraction, { owner, locale }: Asked<'remove'>, answering: Answering) {
  if (userOf(interaction)?.id !== owner && !managesMessages(interaction))
    return refuse(interaction, phrasesIn(locale).notYours, answering);
  await answering.responses.respond(interaction, { type: InteractionResponseType.DeferredMessageUpdate });
  await answering.responses.remove(interaction);
  return { command: 'remove', deferred: false, failed: false, searched: null };
}

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
