import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { Passage } from '../../src/corpus/types.js';
import { openAllPlans, openSeeds } from '../support/library.js';

const { library: plan } = await openSeeds();
const { library: plans } = await openAllPlans();

/** The passage that answers a question in one document. */
async function passageOf(question: string, id = 'beijing-ai-2023'): Promise<Passage> {
  const { document } = plans.entries.find((entry) => entry.document.id === id)!;
  const { status, quotes } = await plans.answer(question, { document });
  expect(status).toBe('answered');
  return quotes[0]!.part;
}

const documentsIn = ({ quotes }: Answer) => quotes.map(({ passage }) => passage.section.document.id);
const documentOf = (id: string) => plans.entries.find(({ document }) => document.id === id)!.document;

describe('a question that follows an answer', async () => {
  const goals = await passageOf('核心产业规模要达到多少');

  it('is answered from the section of that answer', async () => {
    const { status, quotes } = await plans.answer('那增长呢？', { near: goals });
    expect(status).toBe('answered');
    expect(quotes[0]!.passage.section).toBe(goals.section);
    expect(quotes[0]!.text).toContain('持续保持10%以上增长');
  });

  it.each(['核心产业规模 哪一年', '核心产业规模要达到什么时候', '核心产业规模到哪年？'])(
    '“%s” is answered by the deadline of what that quoted',
    async (question) => {
      const { status, quotes } = await plans.answer(question, { near: goals });
      const [{ text, highlights }] = quotes as [(typeof quotes)[0]];
      expect(status).toBe('answered');
      expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['2025年']);
    },
  );

  it.each(['数据集供给质量 由哪个部门牵头？', '数据集供给质量 谁负责'])(
    '“%s” is answered by the bracket of the item that was quoted',
    async (question) => {
      const item = await passageOf('怎么提升数据集供给质量', 'jiangzhou-ai');
      const { status, quotes } = await plans.answer(question, { near: item });
      const [{ text, answer }] = quotes as [(typeof quotes)[0]];
      expect(status).toBe('answered');
      expect(text.slice(answer.start, answer.end)).toBe('（责任单位：市数据局）');
    },
  );

  it('that names nothing is asked of the item that was quoted', async () => {
    const item = await passageOf('怎么提升数据集供给质量', 'jiangzhou-ai');
    const { status, quotes } = await plans.answer('谁负责', { near: item });
    const [{ text, answer }] = quotes as [(typeof quotes)[0]];
    expect(status).toBe('answered');
    expect(text.slice(answer.start, answer.end)).toBe('（责任单位：市数据局）');
  });

  it('who is responsible for something else is not answered by that item', async () => {
    const item = await passageOf('怎么提升数据集供给质量', 'jiangzhou-ai');
    const { quotes } = await plans.answer('智能制造升级谁负责', { near: item });
    expect(quotes[0]!.text).toContain('工业和信息化局');
  });

  it('about something else is not answered by that deadline', async () => {
    const { quotes } = await plans.answer('海淀区城市大脑什么时候建设', { near: goals });
    expect(quotes[0]!.text).toContain('城市大脑');
  });

  it('means the document of that answer, whichever it was', async () => {
    for (const id of ['beijing-ai-2023', 'jiangzhou-ai', 'nanling-computing']) {
      const near = await passageOf('产业规模目标', id);
      const [first] = documentsIn(await plans.answer('那保障措施呢？', { near, size: 5, most: 5 }));
      expect(first, id).toBe(id);
    }
  });

  it('is answered from the rest of the document where its section does not say', async () => {
    const { status, quotes } = await plans.answer('伦理审查呢？', { near: goals });
    expect(status).toBe('answered');
    expect(quotes[0]!.text).toContain('科技伦理审查');
    expect(quotes[0]!.passage.section).not.toBe(goals.section);
  });

  it('is answered from another document where its own does not say', async () => {
    const computing = await passageOf('算力总规模', 'nanling-computing');
    const answer = await plans.answer('海淀区建设什么', { near: computing });
    expect(answer.status).toBe('answered');
    expect(documentsIn(answer)[0]).toBe('beijing-ai-2023');
  });

  it('is answered from the document that it names, not from the one before', async () => {
    const document = documentOf('nanling-computing');
    for (const question of ['算力总规模', '算力怎么发展', '保障措施']) {
      const answer = await plans.answer(question, { near: goals, document, size: 5, most: 5 });
      expect(answer).toEqual(await plans.answer(question, { document, size: 5, most: 5 }));
      expect(new Set(documentsIn(answer))).toEqual(new Set(['nanling-computing']));
    }
  });

  it('still keeps to its section where it names the document of it', async () => {
    const { document } = goals.section;
    const [quote] = (await plans.answer('那增长呢？', { near: goals, document })).quotes;
    expect(quote!.passage.section).toBe(goals.section);
  });

  it('that no document answers is told so as without the answer before', async () => {
    const near = (await plan.answer('核心产业规模')).quotes[0]!.part;
    for (const question of ['红烧鲫鱼', '那上海的呢？', '到2030年呢？']) {
      const alone = await plan.answer(question);
      expect(alone.status).not.toBe('answered');
      expect(await plan.answer(question, { near })).toEqual(alone);
    }
  });
});
