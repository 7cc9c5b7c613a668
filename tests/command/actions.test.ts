import type { APIButtonComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { hasSurroundings } from '../../src/answer/surroundings.js';
import { callButton, quoteActions, sourceButton } from '../../src/command/actions.js';
import { fromCustomId } from '../../src/command/custom-id.js';
import { passageName } from '../../src/command/passage-option.js';
import { LOCALES } from '../../src/locale.js';
import { commands, contextOf, inAllPlans, inPlan } from '../commands/plan.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const zh = inPlan();
const callOf = (button: APIButtonComponent | null) =>
  button && 'custom_id' in button
    ? fromCustomId(button.custom_id, (name) => commands.get(name)?.options)
    : null;
const labelsOf = (buttons: readonly (APIButtonComponent | null)[]) =>
  buttons.map((button) => (button && 'label' in button ? button.label : null));

describe('a button that leads to another command', () => {
  it('shows what it says to the one who presses it', () => {
    const button = callButton('看目标', 'target', { about: '核心产业规模' }, zh);
    expect(labelsOf([button])).toEqual(['看目标']);
    expect(callOf(button)).toEqual({ press: 'open', command: 'target', values: { about: '核心产业规模' } });
  });

  it('is not there where the command is not', () => {
    expect(callButton('天气', 'weather', {}, zh)).toBeNull();
    expect(callButton('看目标', 'target', {}, { ...zh, commands: new Map() })).toBeNull();
  });
});

const LABELS = {
  en: ['Context', 'Cite', 'Picture', 'Source'],
  'zh-CN': ['上下文', '引用', '图片', '来源'],
  'zh-TW': ['上下文', '引用', '圖片', '來源'],
} as const;

describe('what can be done with a quote', () => {
  it('is to cite it, to draw it and to open its source, whichever passage it is', () => {
    const context = inAllPlans();
    for (const passage of context.entries.flatMap(({ passages }) => passages)) {
      const [, cite, picture, source] = quoteActions(context.quote(passage), context);
      const values = { passage: passageName(passage) };
      expect(callOf(cite!)).toEqual({ press: 'open', command: 'cite', values });
      expect(callOf(picture!)).toEqual({
        press: 'open',
        command: 'cite',
        values: { ...values, style: 'image' },
      });
      const url = source && 'url' in source ? source.url : null;
      const address = passage.section.document.url;
      expect(url === null).toBe(address === null);
      if (url !== null) expect(url.startsWith(address!)).toBe(true);
      expect(url?.length ?? 0).toBeLessThanOrEqual(512);
    }
  });

  it('is to read around it only where more stands there', () => {
    const context = inAllPlans();
    for (const passage of context.entries.flatMap(({ passages }) => passages)) {
      const [around] = quoteActions(context.quote(passage), context);
      const values = { passage: passageName(passage) };
      const open = { press: 'open', command: 'context', values };
      expect(around && callOf(around)).toEqual(hasSurroundings(passage) ? open : null);
    }
  });

  it.each(LOCALES)('is named in %s', async (locale) => {
    const context = inPlan(locale);
    const { quotes } = await context.answer('算力');
    const labels = labelsOf(quoteActions(quotes[0]!, context));
    expect(labels).toEqual(LABELS[locale]);
  });

  it('has no source where the document has no address, or one too long for a button', async () => {
    const fields = (url: string) => `---\ntitle: 规划\n${url}---\n\n发展算力。\n`;
    for (const url of ['', `url: https://a.cn/${'a'.repeat(500)}\n`]) {
      const context = contextOf(await openEntries([entryOf('plan.md', fields(url))]));
      const [passage] = context.entries[0]!.passages;
      expect(sourceButton(passage!, context)).toBeNull();
    }
  });
});
