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

  it('hold about as much of the question, on a further page', async () => {
    const plan =
      '为发展海洋事业，制定本方案。\n一、目标\n渔港产业总规模达到100亿元以上，全部港口通航。\n二、养殖\n冷库产业规模要达到新水平，实现80亿元。\n三、冷库\n新建冷库40座。\n';
    const library = await openEntries([entryOf('plan.txt', `---\ntitle: 岚州市海洋方案\n---\n${plan}`)]);
    const { quotes, lastPage } = await library.answer('渔港产业规模要达到多少');
    expect(quotes[0]?.text).toContain('100亿元');
    expect(lastPage).toBe(1);
  });
});

describe('the nearest quote of what nothing answers', () => {
  it('is no row of bodies', async () => {
    const cells =
      '市渔业局、市财政局\n市交通局、市港务局\n渔港经济试点工作\n市商务局、市教育局\n市渔业局、市税务局\n';
    const plan = `一、任务\n推动渔港建设，发展海洋经济。\n二、分工\n${cells}`;
    const [nearest] = await partsOn(plan, '汐州的渔港经济目标是多少');
    expect(nearest).toContain('推动渔港建设');
  });
});
