import { describe, expect, it } from 'vitest';
import { leadWords, readLead, withoutDatelines } from '../../src/index/lead.js';
import { entryOf } from '../support/plans.js';

describe('a text without the places of its datelines', () => {
  it.each([
    ['新华社上海2月18日电 返岗', '新华社 2月18日电 返岗'],
    ['中新网呼和浩特12月1日电', '中新网 12月1日电'],
    ['央广网北京2月3日消息', '央广网 2月3日消息'],
    ['农民日报南昌2月3日讯', '农民日报 2月3日讯'],
  ])('keeps their days: %s', (text, rest) => {
    expect(withoutDatelines(text)).toBe(rest);
  });

  it.each(['新华社上海分社', '社区上海2月18日开会', '上海2月18日电力供应充足'])(
    'is as it was where it has none: %s',
    (text) => {
      expect(withoutDatelines(text)).toBe(text);
    },
  );
});

describe('the words of a lead', () => {
  it('are its pairs of letters and digits, however jieba would cut it, under a sign of their own', () => {
    expect(leadWords('硕塞是谁')).toEqual(['^硕塞', '^塞是', '^是谁']);
    expect(leadWords('ai，硕塞')).toEqual(['^ai', '^硕塞']);
  });
});

describe('the lead of a document', () => {
  const leadOf = (text: string): string =>
    readLead(entryOf('a.md', `---\ntitle: 规划ＡＩ\n---\n${text}\n`).document);

  it('is its title and its first sentence, folded', () => {
    expect(leadOf('建设算力中心！到2025年建成。')).toBe('规划ai 建设算力中心!');
  });

  it('is of a long one its first hundred characters', () => {
    expect(leadOf('算力'.repeat(200))).toBe(`规划ai ${'算力'.repeat(50)}`);
  });
});
