import { setTimeout } from 'node:timers/promises';
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Discord, Member } from '../../support/discord/discord.js';
import { createRandom } from '../../support/discord/random.js';
import type { Json } from '../../support/discord/types.js';
import { ANSWERED, DROPPED, FRAMES } from './broken.js';
import { customIdsIn, quotesIn, shownBy } from './seen.js';

/** Rows of what is two things at once, or of the same thing: texts that cost a careless reader a lot of time. */
const ROWS: readonly string[] = [
  `${'计划率先'.repeat(70)}计企业80家`,
  `${'加快推动建设发展'.repeat(35)}率先达到`,
  `${'甲 '.repeat(140)}5000亿元`,
  `${'到2025年、'.repeat(45)}产业规模`,
  `${'产合业合规合模合'.repeat(30)}%以上`,
  `${'12,345.'.repeat(40)}亿元`,
  '第一千'.repeat(95),
  '（「《【'.repeat(70),
  '**_~~||`'.repeat(35),
  'a1%'.repeat(98),
  '核心产业规模达到3000亿元，'.repeat(20),
];

const COMMANDS = ['ask', 'check', 'cite', 'context', 'target', 'task', 'safeguard', 'outline'];
const OPTIONS = ['question', 'claim', 'passage', 'about', 'page', 'document', '__proto__'];

/** How long a text is at most; Discord lets members send 6,000 characters, and forgers might send more. */
const LENGTHS = [300, 800, 4_000, 100_000];

/** What those who attack can draw from. */
type Means = {
  readonly discord: Discord;
  readonly eve: Member;
  readonly any: <T>(from: readonly T[]) => T;
  /** The custom_ids of an honest answer. */
  readonly ids: readonly string[];
};

type Attack = (means: Means) => Promise<unknown>;

const longText = ({ any }: Means): string => {
  const text = any(ROWS);
  const length = any(LENGTHS);
  return text.repeat(Math.ceil(length / text.length)).slice(-length);
};

const command = (means: Means, type: number): Promise<unknown> => {
  const { any, eve } = means;
  const options = [{ name: any(OPTIONS), type: 3, value: longText(means), focused: true }];
  return eve.forge({
    type,
    data: { id: '1', type: ApplicationCommandType.ChatInput, name: any(COMMANDS), options },
  });
};

const slow: Attack = (means) => command(means, InteractionType.ApplicationCommand);
const completion: Attack = (means) => command(means, InteractionType.ApplicationCommandAutocomplete);

/** A custom_id of the bot in which something is changed, with a message that carries a long text. */
const forgedId: Attack = (means) => {
  const { any, eve, ids } = means;
  const id = any(ids);
  const at = Math.floor((id.length * any([1, 3, 5, 7])) / 8);
  const insert = any(['', '|', '=', '\\', '*', '?', '99999999999', '@0-99999999', '人', 'x'.repeat(1_000)]);
  const data = {
    component_type: any([2, 3]),
    custom_id: id.slice(0, at) + insert + id.slice(at + 1),
    values: [id],
  };
  const components = [{ type: 10, id: 1, content: longText(means) }];
  return eve.forge({ type: InteractionType.MessageComponent, data }, { message: { id: '5', components } });
};

const menu: Attack = (means) => {
  const message = { id: '2', content: longText(means), author: { id: '4' } };
  const resolved: Json = { messages: { 2: message } };
  const data = {
    id: '1',
    type: ApplicationCommandType.Message,
    name: 'Check against the plan',
    target_id: '2',
    resolved,
  };
  return means.eve.forge({ type: InteractionType.ApplicationCommand, data });
};

const mention: Attack = async (means) =>
  means.eve.post(longText(means).slice(0, 4_000), { mention: true, channel: means.discord.channels.thread });

const broken: Attack = ({ any, eve }) => {
  const { action, forged } = any(ANSWERED);
  return eve.forge(action, forged);
};

/** Nobody answers this, so nobody waits for it. */
const dropped: Attack = async ({ any, eve }) => {
  const { action, forged } = any(DROPPED);
  eve.forge(action, forged).catch(() => null);
};

const frame: Attack = async ({ any, discord }) => discord.gateway.send(any(FRAMES));

const ATTACKS: readonly Attack[] = [
  broken,
  broken,
  broken,
  dropped,
  frame,
  forgedId,
  forgedId,
  slow,
  completion,
  menu,
  mention,
];

/** How many attack at the same time. */
const AT_ONCE = 8;

/** Attacks so many times, the same way each time. */
export async function attack(discord: Discord, ids: readonly string[], total: number): Promise<void> {
  const random = createRandom(19);
  const any = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  let left = total;
  const live = async (): Promise<void> => {
    // One account that asks so fast would be refused, so each attack comes from another.
    while (left-- > 0) {
      const eve = discord.member({ name: 'eve' });
      await any(ATTACKS)({ discord, eve, any, ids }).catch(() => null);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, live));
}

/** Waits for one answer, and notes how long that took. */
type Timed = <T>(answer: Promise<T>) => Promise<T>;

/** What an honest member does, each seeing what it should. */
const DEEDS: readonly ((ann: Member, timed: Timed) => Promise<unknown>)[] = [
  async (ann, timed) => {
    const seen = await timed(ann.slash('ask', { question: '核心产业规模' }));
    expect(quotesIn(seen)[0]).toContain('3000亿元');
  },
  async (ann, timed) => expect(await timed(ann.type('target', 'about', 'hexin'))).not.toEqual([]),
  async (ann, timed) => {
    const asked = await timed(ann.slash('ask', { question: '人工智能', private: true }));
    expect((await timed(ann.press(asked, '›'))).message).toBe(asked.message);
  },
  async (ann, timed) => {
    const seen = await timed(ann.say('算力伙伴计划', { mention: true }));
    expect(quotesIn(seen)[0]).toContain('算力伙伴计划');
  },
  async (ann, timed) => {
    const seen = await timed(ann.slash('check', { claim: '核心产业规模达到3000亿元' }));
    expect(shownBy(seen)).toContain('✅');
  },
];

/** Does what honest members do until it is told to stop; yields how long each answer took, in milliseconds. */
export async function beHonest(discord: Discord, until: () => boolean): Promise<number[]> {
  const times: number[] = [];
  const timed: Timed = async (answer) => {
    const started = performance.now();
    const seen = await answer;
    times.push(performance.now() - started);
    return seen;
  };
  for (let at = 0; !until(); at += 1) {
    const ann = discord.member({ name: 'ann', locale: 'zh-CN' });
    await DEEDS[at % DEEDS.length]!(ann, timed);
    await setTimeout(20);
  }
  return times;
}

/** The custom_ids of an answer. */
export async function idsOfAnswer(discord: Discord): Promise<string[]> {
  const asked = await discord.member({ locale: 'zh-CN' }).slash('ask', { question: '人工智能' });
  return customIdsIn(asked);
}
