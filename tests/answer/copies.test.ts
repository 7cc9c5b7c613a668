import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const SAID = '到2027年，岚州市建成渔港泊位300个。';
const documentOf = (title: string, words: string): string => `---\ntitle: ${title}\n---\n${words}\n`;

const found = async (copy: string) => {
  const library = await openEntries([
    entryOf('plan.txt', documentOf('岚州市渔港建设方案', `一、目标\n${SAID}\n二、任务\n疏浚航道。`)),
    entryOf('reading.txt', documentOf('渔业简报', copy)),
  ]);
  const { quotes } = await library.answer('岚州渔港泊位要建成多少个', { size: 5 });
  return quotes
    .filter(({ text }) => text.includes('300个'))
    .map(({ passage, also }) => [passage.section.document.id, also.map(({ id }) => id)]);
};

describe('a quote that another document says again', () => {
  it.each([
    ['in the same words', `渔民关心航道。${SAID}`],
    ['within a longer sentence', `简报说，${SAID}`],
    ['with other marks', '渔民关心航道。到2027年岚州市建成渔港泊位：300个！'],
  ])('names that instead of a second quote: %s', async (_, copy) => {
    expect(await found(copy)).toHaveLength(1);
  });
});

describe('who is responsible for an item that two documents have', () => {
  const item =
    '一、打造渔港集群。疏浚航道，修缮码头。（责任单位：市渔业局）\n二、培训船员。开办夜校。（责任单位：市教育局）';
  const owners = async (other: string): Promise<string[]> => {
    const library = await openEntries([
      entryOf('plan.txt', documentOf('岚州市海洋方案', item)),
      entryOf('letter.txt', documentOf('关于印发海洋方案的通知', other)),
    ]);
    const { status, quotes } = await library.answer('打造渔港集群谁负责');
    return [
      status,
      ...(quotes[0]?.highlights.map(({ start, end }) => quotes[0]!.text.slice(start, end)) ?? []),
    ];
  };

  it('is told by either where they say the same, and by none where they differ', async () => {
    expect(await owners(item)).toEqual(['answered', '市渔业局']);
    expect((await owners(item.replace('市渔业局', '市交通局')))[0]).toBe('related');
  });
});
