import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { Form } from '../form.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import type { InteractionRecord } from './store.js';

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
  ApplicationCommandAutocompleteResult,
} = InteractionResponseType;

/** Which responses each type of interaction takes; this bot opens no modals. */
const TAKEN: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [ChannelMessageWithSource, DeferredChannelMessageWithSource],
  [InteractionType.MessageComponent]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
};

/** The interaction that is answered for the first time, in time. @throws Refusal where it is not */
export function acknowledgeable(world: World, id: string, token: string): InteractionRecord {
  const record = world.interactions.byId(id);
  if (!record || record.token !== token) throw unknown('answers an interaction that never was');
  if (record.state !== 'waiting') throw already(record);
  if (Date.now() - record.createdAt > world.settings.responseWindow)
    throw unknown('answers an interaction too late');
  return record;
}

function unknown(violation: string): Refusal {
  return new Refusal(404, 10062, 'Unknown interaction', undefined, violation);
}

/** A bot whose first response met a fault is right to try again. */
function already({ unsure }: InteractionRecord): Refusal {
  const violation = unsure ? null : 'answers an interaction a second time';
  return new Refusal(400, 40060, 'Interaction has already been acknowledged.', undefined, violation);
}

/** @throws Refusal where this interaction takes no such response */
export function checkResponseType({ payload }: InteractionRecord, type: unknown): void {
  const taken = TAKEN[Number(payload.type)] ?? [];
  Form.check((form) => {
    if (!taken.includes(Number(type)))
      form.at('type').refuse('BASE_TYPE_CHOICES', `Value must be one of {${taken.join(', ')}}.`);
  });
}
