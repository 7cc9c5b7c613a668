import { describe, expect, it } from 'vitest';
import { holdsNew, readAsked } from '../../src/question/kinds.js';

const kindsOf = (question: string): string[] => readAsked(question).kinds.map(({ name }) => name);
const holds = (question: string, name: string, text: string): boolean => {
  const kind = readAsked(question).kinds.find((one) => one.name === name);
  return holdsNew(kind!, text, question);
};

describe('a question asks for', () => {
  it.each([
    ['咨询电话是多少', 'phone', 'fact'],
    ['在哪个网站申报', 'channel', 'fact'],
    ['方案什么时候发布', 'date', 'fact'],
    ['when was the plan released', 'date', 'fact'],
    ['有效期多久', 'duration', 'fact'],
    ['补贴多少钱', 'money', 'fact'],
    ['智能算力占比是多少', 'percentage', 'fact'],
    ['有几项任务', 'number', 'fact'],
    ['有几辆公交车', 'number', 'fact'],
    ['how many tasks are there', 'number', 'fact'],
    ['方案是谁发布的', 'person', 'fact'],
    ['由哪个部门牵头', 'organisation', 'fact'],
    ['中心建在哪里', 'place', 'fact'],
    ['哪种模式', 'which', 'fact'],
    ['建设算力中心的原因', 'reason', 'reason'],
    ['怎么支持独角兽', 'manner', 'account'],
    ['保障措施包括哪些', 'list', 'account'],
    ['算力伙伴计划是什么', 'definition', 'account'],
    ['算力的简称', 'name', 'account'],
  ])('%s: a %s, as a %s', (question, kind, form) => {
    expect(kindsOf(question)).toContain(kind);
    expect(readAsked(question).form).toBe(form);
  });

  it('nothing that its words tell, and then for an account', () => {
    expect(readAsked('算力伙伴计划')).toEqual({ kinds: [], form: 'account', aspects: [] });
  });

  it('a fact where it asks for a reason too', () => {
    expect(readAsked('为什么要到2025年，是什么时候定的').form).toBe('fact');
  });
});

describe('a text holds a kind of answer that has to be new', () => {
  it.each([
    ['咨询电话是多少', 'phone', '电话:010-12345678', true],
    ['咨询电话是多少', 'phone', '请电话咨询', false],
    ['方案什么时候发布', 'date', '2023年5月30日发布', true],
    ['方案什么时候发布', 'date', '北京市政府发布', false],
    ['补贴多少钱', 'money', '不超过12万元', true],
    ['补贴多少钱', 'money', '给予补贴', false],
    ['智能算力占比是多少', 'percentage', '占比超过30%', true],
  ])('%s, a %s, in %s: %s', (question, kind, text, held) => {
    expect(holds(question, kind, text)).toBe(held);
  });

  it('only if it is new: the year in a question is not the date that it asks for', () => {
    expect(holds('2025年的目标什么时候提出', 'date', '到2025年建成')).toBe(false);
    expect(holds('2025年的目标什么时候提出', 'date', '2023年提出到2025年建成')).toBe(true);
  });

  it('again and again: looking leaves no trace', () => {
    for (let time = 0; time < 3; time += 1) {
      expect(holds('方案什么时候发布', 'date', '5月30日')).toBe(true);
      expect(holds('智能算力占比是多少', 'percentage', '占比超过30%')).toBe(true);
    }
  });
});
