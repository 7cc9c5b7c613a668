import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../src/library.js';
import { seedsFolder } from '../src/paths.js';

const plan = await openLibrary();
const ID = 'beijing-ai-2023';
const seed = readFileSync(join(seedsFolder, `${ID}.txt`), 'utf8');

describe('ceyuan as a library', () => {
  it('answers with slices of the seed file', async () => {
    const { status, kind, quotes } = await plan.ask('核心产业规模要达到多少', { limit: 1 });
    expect([status, kind, quotes.length]).toEqual(['answered', 'fact', 1]);
    const [{ start, end, text, answer }] = quotes as [(typeof quotes)[number]];
    expect(seed.slice(start, end)).toBe(text);
    expect(text.slice(...answer)).toContain('3000亿元');
  });

  it('tells what was found in each document', () => {
    const [first] = plan.documents;
    expect(plan.documents.map(({ document }) => document)).toEqual([ID]);
    expect(plan.targets(ID)).toEqual(first!.targets);
    expect(plan.tasks(ID).length).toBe(first!.stated.tasks);
    expect(plan.safeguards(ID).length).toBe(first!.stated.safeguards);
    for (const { start, end, text } of plan.targets(ID)) expect(seed.slice(start, end)).toBe(text);
  });

  it('checks what a text states, and names what it did not check', async () => {
    const { findings, unchecked } = await plan.check('核心产业规模达到4000亿元。大家早上好。');
    expect(findings.map(({ verdict }) => verdict)).toEqual(['differs']);
    expect(findings[0]!.quote!.text).toContain('3000亿元');
    expect(unchecked).toEqual(['大家早上好。']);
  });

  it('cites what it quotes', async () => {
    const { quotes } = await plan.ask('核心产业规模要达到多少');
    expect(plan.cite(quotes[0]!, 'gb-t-7714', '2026-01-02')).toMatch(/\[EB\/OL\].*\[2026-01-02\]/u);
  });

  it('names the documents there are where one is asked for that is not there', async () => {
    await expect(plan.ask('目标', { document: 'nowhere' })).rejects.toThrow(`There are: ${ID}.`);
    expect(() => plan.tasks('nowhere')).toThrow('There is no document "nowhere"');
    expect(() => plan.cite({ document: ID, start: 5, end: 5 }, 'apa')).toThrow('no passage from 5 to 5');
    await expect(openLibrary(join(seedsFolder, 'nowhere'))).rejects.toThrow('nowhere');
  });

  it('says what a caller without types gets wrong', async () => {
    const { quotes } = await plan.ask('算力', { limit: 1 });
    for (const question of ['', '？！', '算'.repeat(301)])
      await expect(plan.ask(question)).rejects.toMatchObject({ name: 'UsageError' });
    for (const limit of [0, -1, 1.5]) await expect(plan.ask('算力', { limit })).rejects.toThrow('from 1 on');
    expect(() => plan.cite(quotes[0]!, 'mla' as 'apa')).toThrow('There are: gb-t-7714, apa');
    expect(() => plan.cite(quotes[0]!, 'apa', 'yesterday')).toThrow('is not an ISO date');
    expect(() => plan.cite(quotes[0]!, 'apa', '2026-02-30')).toThrow('is not an ISO date');
  });
});
