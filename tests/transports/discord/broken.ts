import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Json } from '../../support/discord/types.js';

/** What somebody does, and what of it is not as Discord documents it. */
export type Broken = {
  readonly name: string;
  readonly action: { readonly type: number; readonly data: Json };
  readonly forged: Json;
};

const QUESTION = { name: 'question', type: 3, value: '核心产业规模' };
const ASK = { id: '1', name: 'ask', type: ApplicationCommandType.ChatInput, options: [QUESTION] };
const BUTTON = { component_type: 2, custom_id: '=ask.xxx|人工智能|2||' };

/** A message whose author mentions nobody. */
const MESSAGE = { id: '2', channel_id: '3', type: 0, author: { id: '4' }, content: '产业规模达到3000亿元' };

const slash = (name: string, data: Json, forged: Json = {}): Broken => ({
  name: `a command with ${name}`,
  action: { type: InteractionType.ApplicationCommand, data: { ...ASK, ...data } },
  forged,
});

const press = (name: string, data: Json, forged: Json = {}): Broken => ({
  name: `a button with ${name}`,
  action: { type: InteractionType.MessageComponent, data: { ...BUTTON, ...data } },
  forged: { message: MESSAGE, ...forged },
});

const menu = (name: string, resolved: unknown): Broken => ({
  name: `a menu with ${name}`,
  action: {
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      name: 'Check against the plan',
      type: ApplicationCommandType.Message,
      target_id: '2',
      resolved,
    },
  },
  forged: {},
});

const type = (name: string, data: Json, forged: Json = {}): Broken => ({
  name: `a completion with ${name}`,
  action: {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { ...ASK, options: [{ ...QUESTION, focused: true }], ...data },
  },
  forged,
});

const target = (fields: Json): Json => ({ messages: { 2: { ...MESSAGE, ...fields } } });

/** A button inside of so many rows. */
const nested = (depth: number): unknown =>
  depth === 0 ? { type: 2 } : { type: 1, components: [nested(depth - 1)] };

/** Fields that hold what they should not, for every kind of interaction. */
const FIELDS: readonly (readonly [string, Json])[] = [
  ['no member', { member: undefined }],
  ['a member that is null', { member: null, user: null }],
  ['a member without a user', { member: { nick: 'x' } }],
  ['a user without an id', { member: { user: {} } }],
  ['no owners', { authorizing_integration_owners: undefined }],
  ['owners that are null', { authorizing_integration_owners: null }],
  ['permissions in words', { app_permissions: 'all of them' }],
  ['permissions that are null', { app_permissions: null }],
  ['permissions that are a fraction', { app_permissions: 1.5 }],
  ['negative permissions', { app_permissions: '-1' }],
  ['a locale that is null', { locale: null }],
  ['no locale', { locale: undefined, guild_locale: undefined }],
  ['a locale that is a number', { locale: 5 }],
  ['a channel that is null', { channel: null }],
  ['a context that is none', { context: 'x' }],
  ['entitlements that are null', { entitlements: null, guild: null, version: null }],
];

/** Interactions that are answered all the same, if only by a word that they cannot be read. */
export const ANSWERED: readonly Broken[] = [
  ...FIELDS.flatMap(([name, forged]) => [
    slash(name, {}, forged),
    press(name, {}, forged),
    type(name, {}, forged),
  ]),
  slash('options that are null', { options: null }),
  slash('options that are no list', { options: { question: 1 } }),
  slash('an option that is null', { options: [null] }),
  slash('a value that is null', { options: [{ ...QUESTION, value: null }] }),
  slash('a value that is an object', { options: [{ ...QUESTION, value: { toString: 1 } }] }),
  slash('an option named __proto__', { options: [{ ...QUESTION, name: '__proto__' }] }),
  slash('an unknown name', { name: '__proto__' }),
  slash('a name that is null', { name: null }),
  slash('data that are null', {}, { data: null }),
  press('no custom_id', { custom_id: undefined }),
  press('a custom_id that is null', { custom_id: null }),
  press('a custom_id that is a number', { custom_id: 5 }),
  press('a custom_id of 100,000 characters', { custom_id: '=ask|'.repeat(20_000) }),
  press('no message', {}, { message: undefined }),
  press('a message that is null', {}, { message: null }),
  press('components that are null', {}, { message: { ...MESSAGE, components: null } }),
  press('a component that is null', {}, { message: { ...MESSAGE, components: [null] } }),
  press('a row without components', {}, { message: { ...MESSAGE, components: [{ type: 1 }] } }),
  press('components 2,000 deep', {}, { message: { ...MESSAGE, components: [nested(2_000)] } }),
  press('choices that are null', { component_type: 3, values: null }),
  press('data that are null', {}, { data: null }),
  menu('nothing resolved', null),
  menu('no messages', { messages: null }),
  menu('another message', { messages: { 9: MESSAGE } }),
  menu('content that is null', target({ content: null })),
  menu('content that is a number', target({ content: 5 })),
  menu('embeds that are null', target({ embeds: null, components: null, message_snapshots: null })),
  menu('an embed that is null', target({ embeds: [null] })),
  menu('fields that are null', target({ embeds: [{ title: '规模', fields: null }] })),
  menu('components 2,000 deep', target({ components: [nested(2_000)] })),
  type('options that are null', { options: null }),
  type('an option that is null', { options: [null] }),
  type('a value that is null', { options: [{ ...QUESTION, value: null, focused: true }] }),
  type('data that are null', {}, { data: null }),
];

/** Interactions to which nobody can respond, or which this bot does not offer. */
export const DROPPED: readonly Broken[] = [
  slash('no id', {}, { id: undefined }),
  slash('an id that is a number', {}, { id: 5 }),
  slash('no token', {}, { token: undefined }),
  slash('a token that is null', {}, { token: null }),
  slash('an unknown type', {}, { type: 99 }),
  slash('no type', {}, { type: undefined }),
];

const dispatch = (t: unknown, d: unknown): string => JSON.stringify({ op: 0, t, s: null, d });

/** Frames of the gateway that cannot be read, or tell of nothing. */
export const FRAMES: readonly string[] = [
  ...[
    'INTERACTION_CREATE',
    'MESSAGE_CREATE',
    'GUILD_CREATE',
    'GUILD_UPDATE',
    'GUILD_DELETE',
    'READY',
  ].flatMap((t) => [dispatch(t, null), dispatch(t, 'x'), JSON.stringify({ op: 0, t })]),
  ...[
    '__proto__',
    'constructor',
    'toString',
    'error',
    'dispatch',
    '',
    null,
    5,
    {},
    ['INTERACTION_CREATE'],
  ].map((t) => dispatch(t, {})),
  ...[
    {},
    { author: null },
    { mentions: null },
    { mentions: [null] },
    { content: null },
    { type: 'x' },
    { id: null, content: 'marker' },
  ].map((fields) => dispatch('MESSAGE_CREATE', { ...MESSAGE, guild_id: '9', ...fields })),
  ...[{ op: 10, d: null }, { op: 9, d: null }, { op: 11, d: null }, { op: 'x' }, { op: 9999 }, {}].map(
    (frame) => JSON.stringify(frame),
  ),
  '',
  'null',
  '5',
  '"x"',
  '[]',
  '{',
  '['.repeat(100_000),
  `{"op":0,"t":"MESSAGE_CREATE","d":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
];
