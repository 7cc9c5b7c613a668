import { describe, expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const BODY = '各街道对返岗人员实行登记管理，每日测量体温。';
const statusOf = async (first: string, question: string): Promise<string> => {
  const library = await openEntries([entryOf('notice.txt', `---\ntitle: 通知\n---\n${first}\n${BODY}`)]);
  return library.answer(question, { size: 3, most: 3 }).status;
};

describe('a name that a question insists on', () => {
  it('is met by a document on a part of that place', async () => {
    const question = '上海市对返岗人员实行什么管理';
    expect(await statusOf('奉贤区加强返岗人员管理。', question)).toBe('answered');
    expect(await statusOf('丰台区加强返岗人员管理。', question)).not.toBe('answered');
  });

  it('is not met by the place that a report was sent from', async () => {
    const question = '上海市对返岗人员实行什么管理';
    expect(await statusOf('上海市加强返岗人员管理。', question)).toBe('answered');
    expect(await statusOf('新华社上海2月18日电 返岗人员管理得到加强。', question)).not.toBe('answered');
  });

  it('is also one of a small city', async () => {
    const question = '德阳市对返岗人员实行什么管理';
    expect(await statusOf('德阳市加强返岗人员管理。', question)).toBe('answered');
    expect(await statusOf('内江市加强返岗人员管理。', question)).not.toBe('answered');
  });
});
