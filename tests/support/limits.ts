import type { APIComponentInMessageActionRow, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { controlsOf, partsOf, type Reply, textsOf } from '../../src/reply/reply.js';

/**
 * What Discord takes in a message (https://discord.com/developers/docs/components/reference), lengths in
 * characters. The bytes are written nowhere: messages of Chinese fail near 10,000 of them.
 */
const MAX = {
  components: 40,
  text: 4000,
  bytes: 10_000,
  buttonsInRow: 5,
  customId: 100,
  label: 80,
  url: 512,
  choices: 25,
  choice: 100,
  placeholder: 150,
  description: 1024,
  /** Bytes of a file, without Nitro. */
  file: 10 * 1024 * 1024,
} as const;

/** The only fields that a message needs; whatever else came along would be something nobody checked. */
const FIELDS = ['allowed_mentions', 'components', 'flags'];
const IS_COMPONENTS_V2 = 1 << 15;

/** Expects that Discord takes the message, and that it pings nobody. */
export function expectWithinLimits(reply: Reply): void {
  const { files = [], ...message } = reply;
  expect(Object.keys(message).sort()).toEqual(FIELDS);
  expect(files.map(({ name }) => `attachment://${name}`)).toEqual(picturesIn(reply));
  for (const { data } of files) expect(data.byteLength).toBeLessThan(MAX.file);
  expect(reply.allowed_mentions).toEqual({ parse: [] });
  expect(reply.flags).toBe(IS_COMPONENTS_V2);
  expect(countComponents(reply.components ?? [])).toBeLessThanOrEqual(MAX.components);
  expectText(textsOf(partsOf(reply)));
  const controls = controlsOf(reply);
  for (const control of controls) expectControl(control);
  const ids = controls.flatMap((control) => ('custom_id' in control ? [control.custom_id] : []));
  expect(ids, 'a custom_id stands twice').toEqual([...new Set(ids)]);
  for (const part of partsOf(reply)) {
    if ('components' in part) expect(part.components.length).toBeGreaterThan(0);
    if ('components' in part) expect(part.components.length).toBeLessThanOrEqual(MAX.buttonsInRow);
  }
}

/** The addresses of the pictures, each with a description that Discord takes. */
function picturesIn(reply: Reply): string[] {
  const items = partsOf(reply).flatMap((part) => ('items' in part ? part.items : []));
  for (const { description } of items) expectLength(description ?? '', MAX.description);
  return items.map(({ media }) => media.url);
}

function expectText(texts: readonly string[]): void {
  const all = texts.join('');
  for (const text of texts) expect(text.trim()).not.toBe('');
  expect(all.length).toBeLessThanOrEqual(MAX.text);
  expect(Buffer.byteLength(all)).toBeLessThan(MAX.bytes);
}

function expectControl(control: APIComponentInMessageActionRow): void {
  if ('custom_id' in control) expectLength(control.custom_id, MAX.customId);
  if ('label' in control) expectLength(control.label ?? '', MAX.label);
  if ('url' in control) expectUrl(control.url);
  if (!('options' in control)) return;
  const { options, placeholder = '' } = control;
  expectLength(placeholder, MAX.placeholder);
  expect(options.length).toBeGreaterThan(0);
  expect(options.length).toBeLessThanOrEqual(MAX.choices);
  for (const { label, value } of options) {
    expectLength(label.trim(), MAX.choice);
    expectLength(value, MAX.choice);
  }
  const values = options.map(({ value }) => value);
  expect(values, 'a choice stands twice').toEqual([...new Set(values)]);
  expect(options.filter((option) => option.default).length).toBeLessThanOrEqual(1);
}

function expectUrl(url: string): void {
  expectLength(url, MAX.url);
  expect(url).toMatch(/^https?:\/\/\S+$/u);
}

function expectLength(text: string, longest: number): void {
  expect(text.length).toBeGreaterThan(0);
  expect(text.length, text).toBeLessThanOrEqual(longest);
}

/** All components of a message, nested ones too. */
function countComponents(components: readonly object[]): number {
  return components.reduce((sum: number, component) => {
    const nested = 'components' in component ? (component.components as APIMessageTopLevelComponent[]) : [];
    return sum + 1 + countComponents(nested) + ('accessory' in component ? 1 : 0);
  }, 0);
}
