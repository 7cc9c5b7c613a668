import { type APIMessage, ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import { isObject } from '../form.js';
import { interact } from '../interactions/send.js';
import type { Json, Seen, Where } from '../types.js';
import type { World } from '../world.js';
import { actionOn } from './message-of.js';
import type { Person } from './person.js';

/** All components of a message with those inside of them, in order. */
export function componentsIn(message: Pick<APIMessage, 'components'>): readonly Json[] {
  return nested(message.components ?? []);
}

function nested(parts: unknown): readonly Json[] {
  return (Array.isArray(parts) ? parts : [parts])
    .filter(isObject)
    .flatMap((part) => [part, ...nested(part.components), ...nested(part.accessory)]);
}

/** Presses a button. @throws Error where there is none to press */
export async function press(
  world: World,
  person: Person,
  seen: APIMessage | Seen,
  label: string,
  where?: Where,
): Promise<Seen> {
  const { scene, target } = actionOn(world, person, seen, where);
  const button = findButton(target, label);
  const data = { id: button.id, component_type: button.type, custom_id: button.custom_id };
  return interact(world, scene, { type: InteractionType.MessageComponent, data, source: target });
}

function findButton(message: APIMessage, label: string): Json {
  const buttons = componentsIn(message).filter(({ type }) => type === ComponentType.Button);
  const button = buttons.find(
    (one) => one.label === label || (isObject(one.emoji) && one.emoji.name === label),
  );
  const there = buttons.map((one) => one.label).join(', ') || 'none';
  if (!button) throw new Error(`The message has no button "${label}"; there are: ${there}.`);
  if (button.style === ButtonStyle.Link)
    throw new Error(`"${label}" is a link, which tells the bot nothing.`);
  if (button.disabled === true) throw new Error(`The button "${label}" is disabled.`);
  return button;
}

/** Chooses an option of a select menu by its value or label. @throws Error where none offers it */
export async function choose(
  world: World,
  person: Person,
  seen: APIMessage | Seen,
  wanted: string,
  where?: Where,
): Promise<Seen> {
  const { scene, target } = actionOn(world, person, seen, where);
  const { select, value } = findOption(target, wanted);
  const { id, type, custom_id } = select;
  const data = { id, component_type: type, custom_id, values: [value] };
  return interact(world, scene, { type: InteractionType.MessageComponent, data, source: target });
}

function findOption(message: APIMessage, wanted: string): { readonly select: Json; readonly value: unknown } {
  const selects = componentsIn(message).filter(({ type }) => type === ComponentType.StringSelect);
  for (const select of selects) {
    const option = (select.options as Json[]).find(
      ({ value, label }) => value === wanted || label === wanted,
    );
    if (!option) continue;
    if (select.disabled === true) throw new Error('The select menu is disabled.');
    if (Number(select.min_values ?? 1) > 1) throw new Error('The select menu wants more than one value.');
    return { select, value: option.value };
  }
  throw new Error(`No select menu of the message offers "${wanted}".`);
}
