import { expect, it } from 'vitest';
import type { Card } from '../../src/card/card.js';
import { drawCard } from '../../src/card/draw.js';
import { layOut } from '../../src/card/nodes.js';

const card: Card = {
  title: '江州市人工智能产业发展行动计划（2024—2027年）',
  text: '到2027年，核心产业规模达到800亿元。',
  highlights: [{ start: 14, end: 19 }],
  section: ['二、主要目标'],
  source: '江州市人民政府 · 2024-05-21',
  address: 'https://example.org/plan.html',
  link: 'https://example.org/plan.html',
  theme: 'light',
};

it('cards that are drawn at the same time have all their letters, also the first ones of a process', async () => {
  const [first, second] = await Promise.all([drawCard(card), drawCard(card)]);
  expect(Buffer.compare(first, second)).toBe(0);
  // In another order, so that it is drawn anew.
  const again = Object.fromEntries(Object.entries(card).reverse()) as Card;
  expect(Buffer.compare(await drawCard(again), first)).toBe(0);
});

it('are drawn once while they are asked for again', async () => {
  expect(await drawCard(card)).toBe(await drawCard({ ...card }));
  const other = await drawCard({ ...card, theme: 'dark' });
  expect(Buffer.compare(other, await drawCard(card))).not.toBe(0);
});

it('print an address without its scheme, and only the site of one that has no room', async () => {
  const printed = async (address: string) => JSON.stringify(await layOut({ ...card, address, link: null }));
  expect(await printed('https://www.example.org/plan/')).toContain('"example.org/plan"');
  expect(await printed(`https://example.org/${'a'.repeat(80)}`)).toContain('"example.org/"');
});
