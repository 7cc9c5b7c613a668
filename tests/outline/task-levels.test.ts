import { describe, expect, it } from 'vitest';
import { type Plan, readPlanText, wordsOf } from './read-plan.js';

const beginnings = (plan: Plan): string[] =>
  wordsOf(plan, plan.outline.tasks).map((words) => words.slice(0, 8));
const directions = ({ outline }: Plan): (string | null)[] => outline.tasks.map(({ direction }) => direction);

describe('the smallest items, numbered on across those above them', () => {
  it('are the tasks, also where a direction beside them ends one level higher', () => {
    const plan = readPlanText(
      '一、主要任务\n（一）工程\n1.摸清底数。普查。\n（二）清单\n1.保护清单\n（1）立法。学习。\n（2）摸底。认定。\n2.项目清单\n（3）修缮。推进。\n（4）开放。组织。',
    );
    expect(beginnings(plan)).toEqual([
      '1.摸清底数。普',
      '（1）立法。学习',
      '（2）摸底。认定',
      '（3）修缮。推进',
      '（4）开放。组织',
    ]);
  });
});

describe('numbered chapters below a heading without a number', () => {
  it('group the tasks where one paragraph introduces each', () => {
    const plan = readPlanText(
      '2023年工作回顾\n新增企业120家。\n2024年重点工作\n今年主要预期目标是：生产总值增长5%左右。\n一、团结\n全面贯彻主线。促进交融。\n（一）建设家园。宣传。\n（二）促进交往。互嵌。\n二、发展\n着力落实任务。全面推进。\n（一）防沙。治沙。\n（二）修路。架桥。',
      '2024年政府工作报告',
    );
    expect(beginnings(plan)).toEqual([
      '（一）建设家园。',
      '（二）促进交往。',
      '（一）防沙。治沙',
      '（二）修路。架桥',
    ]);
  });
});

describe('a title between articles', () => {
  it('is no task of its own', () => {
    const plan = readPlanText(
      '一、支持范围\n（一）基金\n第1条 设立基金。\n第2条 培育企业。\n二、支持奖励\n第3条 奖励研发。\n第4条 奖励技改。',
      '产业扶持办法',
    );
    expect(beginnings(plan)).toEqual(
      ['第1条 设立基', '第2条 培育企', '第3条 奖励研', '第4条 奖励技'].map((words) =>
        expect.stringContaining(words),
      ),
    );
  });
});

describe('items that have the same names in each section', () => {
  it('only describe the sections, which are the tasks', () => {
    const plan = readPlanText(
      '一、总体要求\n便民惠民。\n二、分区建设\n（一）山区\n1.现状：坡陡路窄，渡口少。\n2.方向：修筑栈道。\n（二）湖区\n1.现状：水浅泥深，渡口老。\n2.方向：疏浚航道。\n三、保障措施\n（一）加强领导。统筹。',
    );
    expect(beginnings(plan)).toEqual(['（一）山区\n1.', '（二）湖区\n1.']);
  });

  it('are the tasks of the sections where they are named so, also before what they say', () => {
    const plan = readPlanText(
      '一、总体要求\n便民惠民。\n二、分区建设\n（一）山区\n1.现状：坡陡路窄，渡口少。\n2.主攻方向。修筑栈道。\n（二）湖区\n1.现状：水浅泥深，渡口老。\n2.主攻方向：疏浚航道和港池，更新航标、灯塔和渡船。\n三、保障措施\n（一）加强领导。统筹。',
    );
    expect(beginnings(plan)).toEqual(['2.主攻方向。修', '2.主攻方向：疏']);
    expect(directions(plan)).toEqual(['（一）山区', '（二）湖区']);
  });

  it('hold the tasks where they count them', () => {
    const plan = readPlanText(
      '一、总体要求\n便民惠民。\n二、分区建设\n（一）山区\n1.现状。渡口少。\n2.主攻方向。主要是：一是修筑栈道；二是设立驿站。\n（二）湖区\n1.现状。渡口老。\n2.主攻方向。主要是：一是疏浚航道；二是更新渡船。\n三、保障措施\n（一）加强领导。统筹。',
    );
    expect(beginnings(plan)).toEqual(['一是修筑栈道', '二是设立驿站。', '一是疏浚航道', '二是更新渡船。']);
  });
});

describe('a chapter whose headings only group', () => {
  it('has its tasks one level lower than the chapters beside it', () => {
    const plan = readPlanText(
      '第一章 总体要求\n便民惠民。\n第二章 疏通航道\n一、治理河道\n（一）清淤。疏浚。\n（二）护岸。加固。\n二、改造船闸\n（一）扩闸室。加宽。\n（二）换闸门。更新。\n第三章 建设码头\n一、增加泊位。扩建。\n二、整治岸线。清退。\n三、更新设备。换装。\n四、亮化航标。装灯。\n五、培训船员。开班。\n第四章 保障措施\n一、加强领导。统筹。',
    );
    expect(beginnings(plan)).toEqual([
      '（一）清淤。疏浚',
      '（二）护岸。加固',
      '（一）扩闸室。加',
      '（二）换闸门。更',
      '一、增加泊位。扩',
      '二、整治岸线。清',
      '三、更新设备。换',
      '四、亮化航标。装',
      '五、培训船员。开',
    ]);
  });
});
