import { describe, expect, it } from 'vitest';
import { dictionaryFolder } from '../../src/paths.js';
import { readCounted } from '../../src/search/counted.js';
import { loadWords } from '../../src/text/words.js';

const words = loadWords(dictionaryFolder, []);

describe('the thing whose number is asked', () => {
  it.each([
    ['应急病房一共多少张床位', ['床位', '病房']],
    ['医院的床位一共有多少', ['床位']],
    ['有几个医院', ['医院']],
    ['给了多少的补贴', ['补贴']],
    ['医院大概有几家', ['医院']],
    ['医院要建多少', []],
    ['建一个医院要多少钱', ['医院']],
    ['公路的全长是多少', []],
    ['口罩的价格是多少', []],
    ['来了多少人', []],
    ['哪几个医院最好', []],
    ['医院怎么建', []],
    ['几内亚的医院怎么建', []],
  ])('in %s is %j', (question, things) => {
    expect(readCounted(question, words)).toEqual(things);
  });
});
