import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type APIInteractionResponse, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { percentile } from '../latency.js';
import { Crowd, type Interaction } from './crowd.js';
import type { WebhookDiscord } from './discord.js';

/** How long Discord waits for a first response, in milliseconds. */
const PATIENCE = 3000;

/** What became of the interactions of one run; times in milliseconds. */
export type Tally = {
  readonly sent: number;
  /** Answered in time with a response that Discord takes. */
  readonly answered: number;
  readonly deferred: number;
  /** The reasons for those without an answer in time. */
  readonly lost: readonly string[];
  /** How many got more follow-ups than were announced. */
  readonly twice: number;
  /** Measured from when each was due, so that a stuck server does not slow the sender. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
};

type Drive = {
  readonly discord: WebhookDiscord;
  readonly url: string;
  /** Interactions a second. */
  readonly rate: number;
  readonly seconds: number;
};

/** The types of first response that Discord takes, by the type of interaction. */
const TAKEN: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
  ],
  [InteractionType.MessageComponent]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.UpdateMessage,
    InteractionResponseType.DeferredMessageUpdate,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
};

const DEFERRED: readonly number[] = [
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
];

/** Posts interactions at a steady rate, as Discord does, whether or not the earlier ones are answered. */
export async function drive({ discord, url, rate, seconds }: Drive): Promise<Tally> {
  const crowd = new Crowd();
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  const all: Promise<Done>[] = [];
  for (let at = 0; at < rate * seconds; at += 1) {
    const due = begun + (at * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 1) await setTimeout(wait);
    all.push(post({ discord, url, agent, due, interaction: crowd.next(), crowd }));
  }
  const done = await Promise.all(all);
  // Announced answers may still follow.
  await setTimeout(PATIENCE);
  agent.destroy();
  return tally(done, discord);
}

type Done = {
  readonly token: string;
  readonly ms: number;
  readonly isDeferred: boolean;
  /** Why it counts as lost; empty where it was answered. */
  readonly lost: string;
};

type Posting = {
  readonly discord: WebhookDiscord;
  readonly url: string;
  readonly agent: Agent;
  readonly due: number;
  readonly interaction: Interaction;
  readonly crowd: Crowd;
};

/** Posts one interaction. @param due when it should be sent, by `performance.now()` */
export async function post({ discord, url, agent, due, interaction, crowd }: Posting): Promise<Done> {
  const { token, body, type } = interaction;
  const { response, lost } = await send(url, agent, body, discord.sign(body))
    .then((answer) => read(answer, type))
    .catch((error: Error) => ({ response: null, lost: error.message }));
  const ms = performance.now() - due;
  if (response?.type === InteractionResponseType.ChannelMessageWithSource)
    crowd.keep({ components: response.data.components ?? [] });
  const late = ms > PATIENCE ? 'after more than three seconds' : '';
  return { token, ms, isDeferred: response !== null && DEFERRED.includes(response.type), lost: lost || late };
}

type Answer = { readonly status: number; readonly type: string; readonly body: Uint8Array<ArrayBuffer> };

async function read(
  answer: Answer,
  type: number,
): Promise<{ response: APIInteractionResponse | null; lost: string }> {
  if (answer.status !== 200) return { response: null, lost: `status ${answer.status}` };
  const response: APIInteractionResponse = JSON.parse(await jsonOf(answer));
  const lost = TAKEN[type]?.includes(response.type) ? '' : `a response of type ${response.type}`;
  return { response, lost };
}

/** The JSON of a response; beside a picture it is a field of a form. */
async function jsonOf({ type, body }: Answer): Promise<string> {
  const response = new Response(body, { headers: { 'content-type': type } });
  return type.startsWith('multipart/form-data')
    ? String((await response.formData()).get('payload_json'))
    : response.text();
}

function send(url: string, agent: Agent, body: string, headers: Record<string, string>): Promise<Answer> {
  const options = { method: 'POST', agent, headers: { ...headers, 'content-type': 'application/json' } };
  return new Promise((resolve, reject) => {
    const sending = request(url, options, (incoming) => {
      const { statusCode = 0, headers } = incoming;
      const type = headers['content-type'] ?? '';
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      incoming.on('end', () =>
        resolve({ status: statusCode, type, body: new Uint8Array(Buffer.concat(chunks)) }),
      );
    });
    sending.setTimeout(PATIENCE * 2, () => sending.destroy(new Error('no response'))).on('error', reject);
    sending.end(body);
  });
}

function tally(done: readonly Done[], { followUps }: WebhookDiscord): Tally {
  const answered = done.filter(({ lost }) => lost === '');
  const followed = ({ token }: Done): number => followUps.get(token) ?? 0;
  const waiting = answered.filter((one) => one.isDeferred && followed(one) === 0);
  const times = answered.map(({ ms }) => ms);
  return {
    sent: done.length,
    answered: answered.length - waiting.length,
    deferred: answered.filter(({ isDeferred }) => isDeferred).length,
    lost: [
      ...done.filter(({ lost }) => lost !== '').map(({ lost }) => lost),
      ...waiting.map(() => 'announced, and never followed'),
    ],
    twice: answered.filter((one) => followed(one) > (one.isDeferred ? 1 : 0)).length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    max: Math.max(...times),
  };
}
