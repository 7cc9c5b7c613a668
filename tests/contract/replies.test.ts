import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/command/command.js';
import type { Dispatch } from '../../src/dispatch/dispatch.js';
import { LOCALES } from '../../src/locale.js';
import { commands, contextOf, inAllPlans, inPlan } from '../commands/plan.js';
import { dispatchOf, type Given, messagesOf, pagesOf, pressesIn } from '../support/all-replies.js';
import { openHostile } from '../support/hostile.js';
import { expectWithinLimits } from '../support/limits.js';
import { valuesToTry } from '../support/values.js';

/** Pages of many values take a while on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

/** How many replies of a command are pressed through. */
const SAMPLES = 12;

const hostile = await openHostile();
const named = [...commands.values()].map((command) => [command.name, command] as const);

/** What a command says to what may be given, on every page. */
async function* repliesOf(name: string, context: Context, dispatch: Dispatch) {
  for (const values of await valuesToTry(commands.get(name)!, context))
    yield* await pagesOf({ command: name, values, locale: context.locale }, dispatch);
}

/** The first replies that tell of no failure. */
async function goodRepliesOf(name: string, context: Context, dispatch: Dispatch) {
  const good: Given[] = [];
  for await (const one of repliesOf(name, context, dispatch)) {
    if (!one.outcome.failed) good.push(one);
    if (good.length === SAMPLES) break;
  }
  return good;
}

describe.each([
  ['the first plan', inPlan('zh-TW')],
  ['all plans', inAllPlans('en')],
])('on %s', (_, context) => {
  it.each(named)(
    '/%s replies within the limits of Discord, whatever it is given, on every page, in every frame',
    async (name) => {
      const dispatch = dispatchOf(context);
      for await (const one of repliesOf(name, context, dispatch))
        messagesOf(one, dispatch).forEach(expectWithinLimits);
    },
    PATIENCE,
  );
});

/** What a message of a command leads to, by its buttons and menus; a remove button runs no command. */
async function outcomesIn(name: string, context: Context) {
  const dispatch = dispatchOf(context);
  const shown = (await goodRepliesOf(name, context, dispatch)).flatMap((one) =>
    messagesOf(one, dispatch).map((reply) => ({ ...one, outcome: { ...one.outcome, reply } })),
  );
  const requests = shown.flatMap((one) => pressesIn(one, dispatch)).filter(({ command }) => command !== '');
  const different = new Map(requests.map((request) => [JSON.stringify(request), request])).values();
  return Promise.all(
    [...different].map(async (request) => ({ request, outcome: await dispatch.run(request) })),
  );
}

describe('a message', () => {
  it.each(named)(
    'of /%s has no button that leads nowhere, whatever the documents',
    async (name) => {
      for (const context of [inPlan('zh-CN'), contextOf(hostile)])
        for (const { request, outcome } of await outcomesIn(name, context))
          expect(outcome.failed, JSON.stringify([request, outcome.reply])).toBe(false);
    },
    PATIENCE,
  );

  it.each(LOCALES)(
    'that apologises in %s is within the limits, however much there is to say',
    async (locale) => {
      const dispatch = dispatchOf(contextOf(hostile, locale));
      const long = '*@everyone'.repeat(30);
      const requests = [
        { command: 'ask', values: { question: '算力', document: long } },
        { command: 'ask', values: { question: '*'.repeat(5000) } },
        { command: 'ask', values: { ['*'.repeat(5000)]: '算力' } },
        { command: 'context', values: { passage: '红烧鲫鱼' } },
        { command: 'cite', values: { passage: '算力', style: '*'.repeat(300) } },
        { command: 'weather', values: {} },
      ];
      for (const request of requests) {
        const outcome = await dispatch.run({ ...request, locale });
        expect(outcome.failed).toBe(true);
        for (const message of messagesOf({ request: { ...request, locale }, outcome }, dispatch))
          expectWithinLimits(message);
      }
    },
  );
});
