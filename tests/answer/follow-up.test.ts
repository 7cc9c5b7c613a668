import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { Section } from '../../src/corpus/types.js';
import { openAllPlans, openSeeds } from '../support/library.js';

const { library: plan } = await openSeeds();
const { library: plans } = await openAllPlans();

/** The section that answers a question in one document. */
async function sectionOf(question: string, id = 'beijing-ai-2023'): Promise<Section> {
  const { document } = plans.entries.find((entry) => entry.document.id === id)!;
  const { status, quotes } = await plans.answer(question, { document });
  expect(status).toBe('answered');
  return quotes[0]!.passage.section;
}

const documentsIn = ({ quotes }: Answer) => quotes.map(({ passage }) => passage.section.document.id);
const documentOf = (id: string) => plans.entries.find(({ document }) => document.id === id)!.document;

describe('a question that follows an answer', async () => {
  const goals = await sectionOf('核心产业规模要达到多少');

  it('is answered from the section of that answer', async () => {
    const { status, quotes } = await plans.answer('那增长呢？', { near: goals });
    expect(status).toBe('answered');
    expect(quotes[0]!.passage.section).toBe(goals);
    expect(quotes[0]!.text).toContain('持续保持10%以上增长');
  });

  it('means the document of that answer, whichever it was', async () => {
    for (const id of ['beijing-ai-2023', 'jiangzhou-ai', 'nanling-computing']) {
      const near = await sectionOf('产业规模目标', id);
      const [first] = documentsIn(await plans.answer('那保障措施呢？', { near, size: 5, most: 5 }));
      expect(first, id).toBe(id);
    }
  });

  it('is answered from the rest of the document where its section does not say', async () => {
    const { status, quotes } = await plans.answer('伦理审查呢？', { near: goals });
    expect(status).toBe('answered');
    expect(quotes[0]!.text).toContain('科技伦理审查');
    expect(quotes[0]!.passage.section).not.toBe(goals);
  });

  it('is answered from another document where its own does not say', async () => {
    const computing = await sectionOf('算力总规模', 'nanling-computing');
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
    const { document } = goals;
    const [quote] = (await plans.answer('那增长呢？', { near: goals, document })).quotes;
    expect(quote!.passage.section).toBe(goals);
  });

  it('that no document answers is told so as without the answer before', async () => {
    const near = (await plan.answer('核心产业规模')).quotes[0]!.passage.section;
    for (const question of ['红烧鲫鱼', '那上海的呢？', '到2030年呢？']) {
      const alone = await plan.answer(question);
      expect(alone.status).not.toBe('answered');
      expect(await plan.answer(question, { near })).toEqual(alone);
    }
  });
});
