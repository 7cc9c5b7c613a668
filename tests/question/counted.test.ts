import { describe, expect, it } from 'vitest';
import { dictionaryFolder } from '../../src/paths.js';
import { readCounted } from '../../src/question/counted.js';
import { loadWords } from '../../src/text/words.js';

const words = loadWords(dictionaryFolder, []);

describe('the thing whose number is asked', () => {
  it.each([
    ['应急病房一共多少张床位', ['床位']],
    ['有几张床位', ['床位']],
    ['医院的床位一共有多少', ['床位']],
    ['有几个医院', ['医院']],
    ['医院大概有几家', ['医院']],
    ['幼儿园几号开学', []],
    ['建了多少，老师', []],
    ['床位有多少？医院怎么申请', ['床位']],
    ['建了多少😂朋友们', []],
    ['建一个医院要多少钱', []],
    ['一共多少费用', []],
    ['公路的全长是多少', []],
    ['口罩的价格是多少', []],
    ['给多少补贴', []],
    ['要多少个工作日', []],
    ['来了多少人', []],
    ['哪几个医院最好', []],
    ['这几个医院在哪里', []],
    ['无论多少医院都行', []],
    ['医院怎么建', []],
    ['几内亚的医院怎么建', []],
  ])('in %s is %j', (question, things) => {
    expect(readCounted(question, words)).toEqual(things);
  });
});
