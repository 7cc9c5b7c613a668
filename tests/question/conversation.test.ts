import { describe, expect, it } from 'vitest';
import {
  lacksSubject,
  namesSides,
  opensFollowUp,
  readIntent,
  subjectFor,
} from '../../src/question/conversation.js';

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

  it.each(['剩下的呢', '那停车场呢？', 'and private schools?', 'what about last year?'])(
    'may open or end as what goes on: %s',
    (text) => {
      expect(opensFollowUp(text)).toBe(true);
    },
  );

  it.each(['怎么申请', '最长几年？'])(
    'is a question of its own where nothing was said before: %s',
    (text) => {
      expect(lacksSubject(text)).toBe(false);
    },
  );

  it.each(['laiyuan?', 'chu chu', 'source?'])('may ask for the source: %s', (text) => {
    expect(readIntent(text)).toBe('source');
  });
});

describe('the subject of the question before', () => {
  it.each([
    ['which year?', 'How long is the parking permit valid?', 'parking permit valid'],
    ['去年实际呢', '江州今年游客目标多少', '江州 游客'],
    ['and last year?', 'Jiangzhou visitors in 2026', 'Jiangzhou visitors'],
    ['谁负责', '江州停车证多久有效', '江州停车证 有效'],
  ])('goes without what only asks, and without another time: %s after %s', (text, before, subject) => {
    expect(subjectFor(text, before)).toBe(subject);
  });
});
