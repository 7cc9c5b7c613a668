import { describe, expect, it } from 'vitest';
import safeguard from '../../commands/safeguard.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';
import { contextOf, headsIn, inAllPlans, inPlan, quotesIn, seedText, shownBy } from './plan.js';

const SAFEGUARDS = [
  ['加强组织领导', '建立市级工作专班，加强协调调度。'],
  ['推进机制创新', '推动体制机制改革，加快构建产学研一体的协同创新体系。'],
  ['强化政策支撑', '加强政策创新和财政支持力度，优化产业发展资金投入机制。'],
  ['全面统筹实施', '加强工作支撑体系建设和信息动态跟踪，积极开展国际交流合作。'],
] as const;

const zh = inPlan();

describe('/safeguard', () => {
  it('shows the four safeguards of the plan, each name with its own sentence', () => {
    const reply = safeguard.run({}, zh);
    const sentences = quotesIn(reply).map(({ text }) => text);
    expect(headsIn(reply).map((name, at) => [name, sentences[at]])).toEqual(SAFEGUARDS);
    for (const sentence of sentences) expect(seedText).toContain(sentence);
  });

  it.each(SAFEGUARDS)('finds %s by its name, and by the words of its sentence', (name, sentence) => {
    expect(headsIn(safeguard.run({ about: name }, zh))).toContain(name);
    expect(headsIn(safeguard.run({ about: sentence }, zh))[0]).toBe(name);
  });

  it('links each sentence to its own words', () => {
    const urls = quotesIn(safeguard.run({}, zh)).map(({ url }) => url);
    expect(new Set(urls).size).toBe(4);
  });

  it('finds one by its place in the list', () => {
    expect(headsIn(safeguard.run({ about: '2' }, zh))).toEqual([SAFEGUARDS[1]![0]]);
  });

  it('shows the part that names none, under its heading', async () => {
    const body = '一、重点任务\n（一）甲。\n（二）乙。\n二、保障措施\n各区要形成合力，抓好实施。';
    const entry = entryOf('plan.md', `---\ntitle: 行动方案\n---\n${body}`);
    const reply = safeguard.run({}, contextOf(await openEntries([entry])));
    expect(headsIn(reply)).toEqual(['保障措施']);
    expect(quotesIn(reply)[0]!.text).toContain('各区要形成合力，抓好实施。');
  });

  it('says that a document lists none', () => {
    const reply = safeguard.run({ document: 'jiangzhou-robot-notice' }, inAllPlans('en'));
    expect(shownBy(reply)).toContain('The documents list no safeguards.');
  });
});
