import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Discord, Member, Seen } from '../support/discord/discord.js';
import { createRandom } from '../support/discord/random.js';
import { labelsIn, shownBy } from '../transports/discord/seen.js';

const QUESTIONS = [
  '核心产业规模',
  '算力伙伴计划',
  '人工智能',
  '自动驾驶',
  '人才',
  '上海的房价',
  'computing power',
];
const TURNS = ['›', '‹', '上下文', '引用'];
const LISTS = ['target', 'task', 'safeguard', 'outline', 'sources'];

/** How many do something at the same time. */
const AT_ONCE = 24;

/** How long somebody who was not answered waits for the bot to come back, in milliseconds. */
const PAUSE = 1500;

/** What a member does; it ends when the bot has answered. @throws Error where it does not */
type Deed = (
  discord: Discord,
  ann: Member,
  any: <T>(from: readonly T[]) => T,
  kept: Seen[],
) => Promise<unknown>;

const ask: Deed = async (_, ann, any, kept) => {
  const question = any(QUESTIONS);
  const seen = await ann.slash('ask', { question, private: any([true, false, undefined]) });
  expect(shownBy(seen)).toContain(`💬 ${question}`);
  if (!seen.ephemeral) kept.push(seen);
};

const list: Deed = async (_, ann, any, kept) => {
  kept.push(await ann.slash(any(LISTS)));
};

const press: Deed = async (discord, ann, any, kept) => {
  const seen = kept.length > 0 ? any(kept) : null;
  const there = seen ? TURNS.filter((label) => labelsIn(seen).includes(label)) : [];
  if (!seen || there.length === 0) return ask(discord, ann, any, kept);
  return ann.press(seen, any(there));
};

const remove: Deed = async (_, ann, any) => {
  const seen = await ann.slash('ask', { question: any(QUESTIONS) });
  await ann.press(seen, '🗑️');
};

const share: Deed = async (_, ann, any) => {
  const seen = await ann.slash('ask', { question: any(QUESTIONS), private: true });
  await ann.press(seen, '分享');
};

const type: Deed = async (_, ann, any) => ann.type('target', 'about', any(['核', 'hexin', 'scale', '规模']));

const cite: Deed = async (_, ann, any, kept) => {
  const seen = await ann.slash('cite', { passage: any(QUESTIONS.slice(0, 5)) });
  await ann.choose(seen, any(['APA', 'BibTeX']));
  kept.push(seen);
};

const mention: Deed = async (discord, ann, any) => {
  const question = any(QUESTIONS);
  const channel = any([discord.channels.general, discord.channels.thread, ann.dmChannel()]);
  const seen = await ann.say(question, { mention: true, channel });
  expect(shownBy(seen)).toContain(`💬 ${question}`);
};

const DEEDS: readonly Deed[] = [
  ask,
  ask,
  ask,
  list,
  press,
  press,
  press,
  remove,
  share,
  type,
  type,
  cite,
  mention,
];

/** What happened to a crowd. */
export type Crowd = {
  /** How many interactions and messages the bot got. */
  readonly done: () => number;
  /** Why somebody was not answered who should have been. */
  readonly complaints: readonly string[];
};

type CrowdSettings = {
  readonly total: number;
  /** Whether the bot has a session, so that nothing that happens now is lost. */
  readonly hasSession: () => boolean;
  /** Told how many the bot got so far. */
  readonly meanwhile: (done: number) => void;
};

/** Members who do this and that until the bot got so many; what they do is the same every time. */
export async function letCrowdIn(
  discord: Discord,
  { total, hasSession, meanwhile }: CrowdSettings,
): Promise<Crowd> {
  const random = createRandom(7);
  const any = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const kept: Seen[] = [];
  const complaints: string[] = [];
  let mentions = 0;
  const done = (): number => discord.interactions.length - discord.undelivered.length + mentions;
  const act = async (ann: Member): Promise<void> => {
    const deed = hasSession() ? any(DEEDS) : ask;
    if (deed === mention) mentions += 1;
    await deed(discord, ann, any, kept).catch((error: Error) => {
      if (!error.message.includes('it was not delivered')) complaints.push(error.message);
      return setTimeout(PAUSE);
    });
    meanwhile(done());
  };
  const live = async (): Promise<void> => {
    // Members come and go: one that asks so fast would be refused.
    while (done() < total) await act(discord.member({ locale: 'zh-CN' }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, live));
  return { done, complaints };
}
