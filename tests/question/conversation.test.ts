import { describe, expect, it } from 'vitest';
import {
  doubtedIn,
  lacksSubject,
  namesSides,
  opensFollowUp,
  readIntent,
  saysLittle,
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

  it.each(['好的谢谢', '嗯嗯', '哈哈哈', '拜拜', 'ok thanks', '行，知道了'])(
    'may need no reply: %s',
    (text) => {
      expect(readIntent(text)).toBe('silence');
    },
  );

  it.each(['请问出处', '那来源呢', '有链接吗'])('may ask politely for the source: %s', (text) => {
    expect(readIntent(text)).toBe('source');
  });

  it.each(['真的吗', '确定吗？', '这个对吗', 'are you sure?', 'really?'])('may doubt it: %s', (text) => {
    expect([readIntent(text), doubtedIn(text)]).toEqual(['doubt', null]);
  });

  it('may doubt what it says itself', () => {
    const text = '江州到2027年建成停车场20座，真的嗎？';
    expect([readIntent(text), doubtedIn(text)]).toEqual(['doubt', '江州到2027年建成停车场20座']);
    expect(readIntent('江州停车场什么时候建成，确定吗')).not.toBe('doubt');
  });

  it.each(['不是2025，是2027', '说错了，是酒店', '我说的是十五五', 'sorry, i mean 2027'])(
    'may put the question right: %s',
    (text) => {
      expect(lacksSubject(text)).toBe(true);
    },
  );

  it.each(['我想问公租房申请条件', '不对外开放的公园', '不好意思，停车证年审'])(
    'puts nothing right by opening politely, or like one that does: %s',
    (text) => {
      expect(lacksSubject(text)).toBe(false);
    },
  );

  it('is read fast where it is all marks', () => {
    const start = performance.now();
    expect(doubtedIn(`江州建成停车场20座${'，'.repeat(30_000)}吧`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['多久能批下来', true],
    ['江州停车证多久能批下来', false],
  ])('may say so little that it goes on: %s', (text, isLittle) => {
    expect(saysLittle(text)).toBe(isLittle);
  });
});
