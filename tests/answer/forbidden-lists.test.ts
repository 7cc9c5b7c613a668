import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const RULES = `---
title: 岚州市渔港条例
type: law
---
第一条　渔港由市渔业局管理。

第二条　船员应当爱护渔港设施，并不得有下列妨碍渔港运行的行为：

（一）向航道倾倒废网；

（二）占用消防通道。

第三条　任何单位和个人不得实施下列危害渔港安全的行为：

（一）拆除灯标；

（二）移动系缆桩；

（三）打捞沉船。

第四条　沉船原则上原地保护，不得打捞。

第五条　养殖户有下列情形的，不能申领养殖补助；已经申领的，应当退回：

（一）改行经商的；

（二）迁居外市的。

养殖户可以在渔业局窗口申领养殖补助。
`;
const { answer } = await openEntries([entryOf('harbour.txt', RULES)]);
const answersTo = async (question: string): Promise<string[]> => {
  const { status, quotes } = await answer(question);
  return [status, ...quotes.map((quote) => quote.text.slice(quote.answer.start, quote.answer.end))];
};

describe('a question for what is forbidden', () => {
  it.each(['船员不得做什么', '船员有哪些禁止行为', '禁止船员有哪些行为'])(
    'is answered by the list: %s',
    async (question) => {
      expect(await answersTo(question)).toEqual([
        'answered',
        '（一）向航道倾倒废网；',
        '（二）占用消防通道。',
      ]);
    },
  );

  it.each(['禁止哪些行为', '哪些行为是不允许的'])(
    'is answered by all such lists where it names nobody: %s',
    async (question) => {
      expect(await answersTo(question)).toHaveLength(6);
    },
  );

  it.each(['哪些人不能申领养殖补助', '哪些对象不能申领补助', '什么情况下不能申领养殖补助'])(
    'is answered by the circumstances in which somebody may not: %s',
    async (question) => {
      expect(await answersTo(question)).toEqual(['answered', '（一）改行经商的；', '（二）迁居外市的。']);
    },
  );

  it('is answered by no list of other deeds, of which one item names the thing', async () => {
    expect((await answersTo('什么情况下不得打捞沉船'))[0]).toBe('related');
    const [status, quote] = await answersTo('哪些沉船不能打捞');
    expect([status, quote]).toEqual(['answered', '第四条　沉船原则上原地保护，不得打捞。']);
  });
});
