import type { KeyObject } from 'node:crypto';
import { isObject } from '../form.js';
import type { Inspect } from '../openapi.js';
import { Refusal } from '../refusal.js';
import { respond } from '../rest/callback-routes.js';
import type { Json } from '../types.js';
import type { World } from '../world.js';
import { postSigned } from './endpoint.js';

/** Sends an interaction over the gateway; whether any session got it. */
export function deliverOverGateway({ gateway }: World, payload: Json, guildId: string | null): boolean {
  return gateway.dispatch({ name: 'INTERACTION_CREATE', guildId, intents: 0, data: payload });
}

/** Posts interactions to an endpoint and takes what it answers for their first response. */
export function deliverOverHttp(
  world: World,
  url: string,
  key: KeyObject,
  inspect: Inspect | null,
): (payload: Json) => boolean {
  return (payload) => {
    postSigned(url, key, payload).then(
      ({ status, body }) => take(world, payload, status, body, inspect),
      // Nobody listens there.
      () => lose(world, payload),
    );
    return true;
  };
}

/** An interaction that no client will see any more. */
export function lose({ interactions, undelivered }: World, payload: unknown): void {
  const record = isObject(payload) ? interactions.byId(String(payload.id)) : undefined;
  if (record?.state !== 'waiting') return;
  record.delivered = false;
  undelivered.push(record.id);
  interactions.fail(record);
}

/** 202 without a body means that the response comes by REST. */
function take(world: World, payload: Json, status: number, sent: unknown, inspect: Inspect | null): void {
  const path = `/interactions/${payload.id}/${payload.token}/callback`;
  const asked = { method: 'POST', path, query: new URLSearchParams(), sent };
  if (status === 202) return;
  if (status !== 200) {
    world.violations.push({ what: `answers an interaction with status ${status}`, ...asked, detail: sent });
    return;
  }
  for (const what of inspect?.('POST', path, asked.query, sent) ?? [])
    world.violations.push({ what: `does not keep to Discord's OpenAPI: ${what}`, ...asked, detail: sent });
  const params = { id: String(payload.id), token: String(payload.token) };
  try {
    respond({ ...asked, world, params, body: isObject(sent) ? sent : {}, isHidden: false });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.violation) world.violations.push({ what: error.violation, ...asked, detail: error.body });
  }
}
