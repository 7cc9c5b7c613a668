import { describe, expect, it } from 'vitest';
import { readParts } from '../../src/question/parts.js';

describe('the parts of a question', () => {
  it.each([
    ['算力规模是多少，数据专区在哪里？', ['算力规模是多少', '数据专区在哪里？']],
    ['算力规模是多少，由谁负责？', ['算力规模是多少，由谁负责？']],
    ['请问，算力规模是多少', ['请问，算力规模是多少']],
    ['算力规模', ['算力规模']],
    ['算力规模是多少，谢谢', ['算力规模是多少，谢谢']],
    ['算力规模是多少 数据专区在哪里', ['算力规模是多少', '数据专区在哪里']],
    ['江州 算力规模是多少', ['江州 算力规模是多少']],
    ['算力规模是多少以及数据专区在哪里', ['算力规模是多少', '数据专区在哪里']],
    ['首台产品奖励多少钱和科创园建在哪个区', ['首台产品奖励多少钱', '科创园建在哪个区']],
    ['哪些企业和哪些机构可以申请', ['哪些企业和哪些机构可以申请']],
    ['什么和什么相关', ['什么和什么相关']],
    ['还有哪些任务', ['还有哪些任务']],
    ['江州渔港意见谁发的、哪天', ['江州渔港意见谁发的', '哪天']],
    ['江州渔港办法啥时候施行、管几年', ['江州渔港办法啥时候施行', '管几年']],
    ['渔港放哪、冷库放哪', ['渔港放哪', '冷库放哪']],
    ['谁发渔船补助、每月核定几次', ['谁发渔船补助', '每月核定几次']],
    ['临时船员能不能领补助，渔港规划咋说？', ['临时船员能不能领补助，渔港规划？']],
    ['渔港规划里怎么说的', ['渔港规划里怎么说的']],
    ['哪些渔港、冷库要建', ['哪些渔港、冷库要建']],
    ['渔港、冷库放哪', ['渔港、冷库放哪']],
  ])('of %s are %j', (question, parts) => {
    expect(readParts(question).map(({ name }) => name)).toEqual(parts);
  });

  it('are asked of the subject of the first, where they name a thing of it alone', () => {
    const [, rest] = readParts('江州2025年算力规模是多少，投资多少？');
    expect(rest!.text).toMatch(/江州2025年算力规模.*投资多少/u);
    expect(readParts('算力规模是多少，数据专区在哪里？')[1]!.text).toBe('数据专区在哪里？');
    expect(readParts('廉租房在哪里申请 要带什么材料')[1]!.text).toMatch(/廉租房.*要带什么材料/u);
  });

  it('ask a time alone of what the first says, with the word that asks for it', () => {
    expect(readParts('江州渔港意见谁发的、哪天')[1]!.text).toBe('江州渔港意见哪天发的');
    expect(readParts('江州渔港办法啥时候施行、管几年')[1]!.text).toMatch(/^江州渔港办法.*管几年$/u);
  });

  it('go on with another year, or another thing, of the same', () => {
    const { name, text } = readParts('江州去年算力规模是多少，今年目标呢')[1]!;
    expect(name).toBe('今年目标呢');
    expect(text).toMatch(/^江州\s*算力规模\s*今年目标呢$/u);
    expect(readParts('学生门票打几折，医务人员呢？')[1]!.text).toMatch(/学生门票打.*医务人员呢/u);
  });
});
