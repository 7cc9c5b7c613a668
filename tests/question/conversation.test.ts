import { describe, expect, it } from 'vitest';
import { lacksSubject, namesSides, opensFollowUp, readIntent } from '../../src/question/conversation.js';

describe('what somebody says after an answer', () => {
  it.each([
    '最长几年？',
    '第二个具体说什么',
    '分别是什么方式？',
    '什么时候开始算',
    '怎么申请',
    'who is responsible for the third one?',
  ])('may name a side of it alone: %s', (text) => {
    expect([namesSides(text), readIntent(text)]).toEqual([true, 'follow-up']);
  });

  it.each(['公园最多停几辆车', '第二个停车场收费吗', '养狗怎么申请'])(
    'names a subject of its own: %s',
    (text) => {
      expect(namesSides(text)).toBe(false);
    },
  );

  it.each([
    '剩下的呢',
    '那停车场呢？',
    'and private schools?',
    'what about last year?',
    'how long is the course?',
  ])('may open or end as what goes on: %s', (text) => {
    expect(opensFollowUp(text)).toBe(true);
  });

  it.each(['怎么申请', '最长几年？'])(
    'is a question of its own where nothing was said before: %s',
    (text) => {
      expect(lacksSubject(text)).toBe(false);
    },
  );

  it.each([
    '2027年呢',
    '那去年？',
    '第三个呢',
    '那第二个',
    '最后一个？',
    'the last one',
    'and this year?',
    '谁来建',
  ])('names no subject by a time or a number: %s', (text) => {
    expect(lacksSubject(text)).toBe(true);
  });

  it.each(['the budget of the park', 'what is the Jiangzhou park plan?', '2027年停车场呢'])(
    'is of its own where it names more: %s',
    (text) => {
      expect(lacksSubject(text)).toBe(false);
    },
  );

  it.each(['laiyuan?', 'chu chu', 'source?'])('may ask for the source: %s', (text) => {
    expect(readIntent(text)).toBe('source');
  });
});
