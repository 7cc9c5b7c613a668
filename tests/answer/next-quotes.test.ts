import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const partsOn = async (text: string, question: string): Promise<string[]> => {
  const library = await openEntries([entryOf('plan.txt', `---\ntitle: 岚州市渔港方案\n---\n${text}`)]);
  const { quotes } = await library.answer(question, { size: 9 });
  return quotes.map(({ text, answer }) => text.slice(answer.start, answer.end));
};

describe('the quotes behind the first', () => {
  it('may stand beside it', async () => {
    const plan =
      '一、目标\n到2027年，渔村新增船工累计30万人，建成渔业实训码头8个，渔校毕业生留岚率达到70%。\n二、任务\n对渔校毕业生给予一次性出海补贴1000元。渔户每船补助80元。对旧渔网换新网每张补贴500元。\n海带养殖、采收机械化率分别达到90%和95%。建设渔业联盟12个。\n渔港应当提前30日公示。推行中等收入渔户增收，2027年占比达到40%。\n计划投资额达到3000亿元，其中民间投资1800亿元。\n';
    expect(await partsOn(plan, '贝类采收机械化率要到多少')).toHaveLength(3);
  });
});
