import type { APIMessage } from 'discord-api-types/v10';
import type { Locale } from '../../../src/locale.js';
import { controlsOf } from '../../../src/reply/reply.js';
import {
  type Act,
  choose,
  complete,
  type OptionValues,
  press,
  slash,
  useOn,
} from '../../../src/transports/web/page/server.js';
import type { PageAnswer, SentReply } from '../../../src/transports/web/protocol.js';

/** Posts JSON as the page does, with other headers where a test says so. */
export function post(
  url: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Somebody who uses the chat as its page does, without a browser. */
export function visitorOf(url: string, locale: Locale = 'zh-CN') {
  const ask = async (path: string, body: object): Promise<PageAnswer> => {
    const response = await post(url, path, { ...body, locale });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as PageAnswer;
  };
  const act = (done: Act): Promise<PageAnswer> => ask('/api/interactions', done);
  return {
    act,
    say: (content: string, repliesTo: SentReply | null = null, latest: readonly SentReply[] = []) =>
      ask('/api/messages', { content, repliesTo, latest }),
    slash: (command: string, values: OptionValues) => act(slash(command, values)),
    type: (command: string, option: string, typed: string) => act(complete(command, option, typed, {})),
    press: (reply: SentReply, label: string) => act(press(reply, idOf(reply, label))),
    choose: (reply: SentReply, value: string) => act(choose(reply, menuIn(reply), value)),
    useOn: (command: string, message: { readonly content: string } | SentReply) =>
      act(useOn(command, message)),
  };
}

/** The reply that was told. @throws Error where none was */
export function replyIn({ told }: PageAnswer): SentReply {
  if ('reply' in told) return told.reply;
  throw new Error(`No reply but ${told.kind}.`);
}

/** A reply as a message of Discord, to look at what it shows. */
export function asMessage(answer: PageAnswer): APIMessage {
  return replyIn(answer) as unknown as APIMessage;
}

function idOf(reply: SentReply, label: string): string {
  const button = controlsOf(reply).find((control) => 'label' in control && control.label === label);
  if (button && 'custom_id' in button) return button.custom_id;
  throw new Error(`There is no button ${label}.`);
}

function menuIn(reply: SentReply): string {
  const menu = controlsOf(reply).find((control) => 'options' in control);
  if (menu && 'custom_id' in menu) return menu.custom_id;
  throw new Error('There is no menu.');
}
