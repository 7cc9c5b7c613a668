import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../bench/eval/evaluate.js';
import { folderWith } from '../../support/temp-folder.js';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/eval/${name}.jsonl`, import.meta.url));

const OPTIONS = { docs: fixture('docs'), questions: fixture('questions'), others: [], compare: false };

describe('an evaluation', () => {
  it('runs a set through the bot, and other engines beside it', async () => {
    const tables = await evaluate({ ...OPTIONS, others: [fixture('others')], compare: true });
    const figures = (title: RegExp, row: RegExp) =>
      tables.find((table) => title.test(table.title))?.rows.find(({ name }) => row.test(name))?.figures;
    expect(figures(/set/, /^questions/)).toEqual({ size: '4' });
    expect(figures(/set/, /left out/)).toEqual({ size: '1' });
    expect(figures(/Answers/, /quote@3/)).toMatchObject({ all: '100.0' });
    expect(figures(/Answers/, /doc@1/)).toMatchObject({ all: '100.0' });
    expect(figures(/False/, /\(a\)/)).toMatchObject({ all: '0.0' });
    expect(figures(/False/, /\(b, c\)/)).toMatchObject({ all: '0.0' });
    expect(figures(/False/, /\(d\)/)).toMatchObject({ all: '0.0' });
    for (const engine of [/ceyuan/, /jieba/, /bigrams/]) {
      expect(figures(/engines/, engine)).toMatchObject({ 'quote@3': '100.0', 'doc@5': '100.0' });
    }
  });

  it('tells false answers from those that another document gives in the same words', async () => {
    const text =
      '清河市农业机械购置补贴实施办法 单台农机具补贴额不超过5万元。 大型联合收割机补贴额不超过12万元。';
    const lines = (all: readonly object[]): string => all.map((one) => JSON.stringify(one)).join('\n');
    const question = '清河市大型联合收割机补贴额是多少万元？';
    const ask = async (copy: string): Promise<(string | undefined)[]> => {
      const folder = folderWith({
        'docs.jsonl': lines([
          { id: 'own', text },
          { id: 'copy', text: copy },
        ]),
        'questions.jsonl': lines([{ id: 'q', doc: 'own', question, answers: ['不超过12万元'] }]),
      });
      const tables = await evaluate({
        ...OPTIONS,
        docs: join(folder, 'docs.jsonl'),
        questions: join(folder, 'questions.jsonl'),
      });
      const { rows } = tables.find(({ title }) => title.startsWith('False'))!;
      return rows.slice(-2).map(({ figures }) => figures.all);
    };
    expect(await ask(text)).toEqual(['100.0', '0.0']);
    expect(await ask(text.replace('不超过12万元', '为35万元'))).toEqual(['100.0', '100.0']);
  });

  it('says what (a) needs where no other questions are named', async () => {
    const tables = await evaluate({ ...OPTIONS, limit: 1 });
    const [first] = tables.find(({ title }) => title.startsWith('False'))!.rows;
    expect(first).toEqual({
      name: '(a) not measured: name the questions of another set with --others',
      figures: { tune: '–', check: '–', all: '–' },
    });
    expect(tables.some(({ title }) => title.includes('engines'))).toBe(false);
  });
});
