import { describe, expect, it } from 'vitest';
import { takeOver } from '../../src/question/take-over.js';
import { openSeeds } from '../support/library.js';

const { words } = await openSeeds();
const taken = (text: string, asked: string, subjects: readonly string[] = []) =>
  takeOver(text, { asked, subjects }, words);

describe('a question that goes on from another', () => {
  it.each([
    ['which year?', 'How long is the parking permit valid?', 'parking permit valid, which year?'],
    ['谁负责', '江州停车证多久有效', '江州停车证 有效 谁负责'],
    ['那是哪一年', '核心产业规模要到多少', '核心产业规模 那是哪一年'],
    ['谁负责', '核心产业规模 那是哪一年', '核心产业规模 谁负责'],
    ['为什么要建', '城市大脑2.0建在哪', '城市大脑2.0建 为什么要建'],
    ['那是哪个区', '城市大脑2.0在哪个区', '城市大脑2.0 那是哪个区'],
    ['哪一年', '核心产业规模要达到多少', '核心产业规模 哪一年'],
  ])('takes over what that is about, and no more: %s after %s', (text, before, asked) => {
    expect(taken(text, before)).toEqual({ texts: [asked], asks: 'only' });
  });

  it.each([
    ['那2028年呢', '江州2026年底建几个停车场', '江州2028年建几个停车场'],
    ['那去年呢？', '江州今年游客目标多少', '江州去年游客 多少'],
    ['去年实际呢', '江州今年游客目标多少', '江州去年游客 多少'],
    ['and last year?', 'Jiangzhou visitors in 2026', 'Jiangzhou visitors in last year'],
    ['2027年呢', '江州公园建几个', '2027年江州公园建几个'],
    ['那上海呢', '北京核心产业规模多少', '上海核心产业规模多少'],
    ['二等奖呢', '江州绘画比赛一等奖奖多少', '江州绘画比赛二等奖奖多少'],
    ['室内停车呢', '江州室外停车多少钱', '江州室内停车多少钱'],
    ['市级呢', '江州平台要建多少个', '江州市级平台要建多少个'],
    ['那小型呢', '停车场谁负责建设', '小型停车场谁负责建设'],
    ['不是2025，是2027', '江州2025年建几个公园', '江州2027年建几个公园'],
    ['说错了，是2027年', '江州2025年建几个公园', '江州2027年建几个公园'],
    ['我说的是十五五', '江州今年旅游目标', '江州十五五旅游目标'],
    ['说错了，是酒店', '江州放烟花罚多少', '酒店：江州放烟花罚多少'],
  ])('asks the same again of another time, place or kind: %s after %s', (text, before, asked) => {
    expect(taken(text, before)).toEqual({ texts: expect.arrayContaining([asked]), asks: 'other' });
  });

  it.each([
    ['第三个呢', '江州停车方案措施有哪些', '江州停车方案措施 第三个'],
    ['那最后一个', '江州停车方案措施 第三个', '江州停车方案措施 最后一个'],
    ['第二个展开说说', '江州停车方案措施有哪些', '江州停车方案措施 第二个'],
    ['the last one', 'What are the measures of the Jiangzhou plan?', 'measures Jiangzhou plan last one'],
    [
      'tell me more about the first one',
      'measures Jiangzhou plan last one',
      'measures Jiangzhou plan first one',
    ],
  ])('asks for another item of the same list: %s after %s', (text, before, asked) => {
    expect(taken(text, before)).toEqual({ texts: [asked], asks: 'only' });
  });

  it.each([
    ['酒店呢', '江州放烟花罚多少', '酒店：江州放烟花罚多少'],
    ['那商场呢？', '酒店：江州放烟花罚多少', '商场：江州放烟花罚多少'],
  ])('asks the same of what has no place in it, before that alone: %s after %s', (text, before, asked) => {
    expect(taken(text, before)).toMatchObject({ texts: [asked, expect.anything()], asks: 'first' });
  });

  it('asks the same of another thing than the figure that was answered', () => {
    const asked = '江州2027年起降点多少个';
    expect(taken('飞行器呢', asked, ['新建通航起降点'])).toMatchObject({
      texts: ['江州2027年飞行器多少个', '飞行器：江州2027年起降点多少个', expect.anything()],
      asks: 'first',
    });
    expect(taken('GDP呢', '江州今年就业目标', ['城镇新增就业'])?.texts[0]).toBe('江州今年GDP目标');
  });

  it('asks for an article of the same document, but for the item of a list that was asked for', () => {
    expect(taken('第4条', '江州停车收多少钱')?.asks).toBe('within');
    expect(taken('第4条', '江州停车方案措施有哪些')?.asks).toBe('only');
  });

  it('puts nothing in the place of what asks', () => {
    expect(taken('市级呢', '江州平台由哪级建设')?.texts[0]).toBe('江州市级平台由哪级建设');
  });

  it.each(['金额呢', '条件呢？'])('asks for a side of it by that alone: %s', (text) => {
    expect(taken(text, '江州停车补贴领多久')?.texts[0]).toBe(`江州停车补贴领 ${text}`);
  });

  it('asks in Chinese what somebody asks in English of a Chinese subject', () => {
    expect(taken('by when?', '江州产业规模目标是多少')?.texts[0]).toBe('江州产业规模目标 什么时候');
    expect(taken('why?', '江州停车场建在哪')?.texts[0]).toBe('为什么江州停车场建');
  });

  it('is asked as it was typed before the two together, where it names a subject', () => {
    expect(taken('and private schools?', 'How much is the fee of public schools?')?.asks).toBe('beside');
    expect(taken('江州公园停车场在哪里', '江州公园几点开门')).toBeNull();
  });
});
