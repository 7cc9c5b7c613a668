import { describe, expect, it } from 'vitest';
import { meets, readExpectation } from '../../src/question/expectation.js';

const answers = (question: string, text: string): boolean | undefined =>
  readExpectation(question)?.pattern.test(text);

describe('an answer', () => {
  it.each([
    ['培育多少家企业', '培育100家企业', true],
    ['有多少家实验室', '建成28间实验室', true],
    ['有多少家实验室', '布局12所实验室', true],
    ['培育多少家企业', '培育11个企业', true],
    ['培育多少家企业', '加强企业培育', false],
    ['培育多少家企业', '投资3000亿元', false],
    ['有几家', '共十家', true],
    ['每个月几号前发', '每月800元', false],
    ['每个月几号前发', '次月10日前发放', true],
    ['什么时候发', '每月800元', false],
    ['什么时候发', '每月发放', true],
    ['登记几点截止', '5月20日截止', false],
    ['登记几点截止', '下午4时截止', true],
    ['船厂要承担什么责任', '船厂主管单位承担监管责任', false],
    ['船厂要承担什么责任', '船厂依法承担质量责任', true],
    ['补贴在哪申领', '方便渔民落户', false],
    ['补贴在哪申领', '在渔港窗口申领', true],
    ['几年完成', '用18个月完成', true],
    ['几年完成', '期满前1个月完成', false],
    ['启动几级预警', '启动Ⅱ级预警', true],
    ['码头分几级', '分为4个等级', true],
    ['码头分几级', '各级码头', false],
    ['报名什么时候截止', '期满后30日内报名', false],
    ['报名什么时候截止', '3月5日前报名', true],
    ['谁负责查处假渔网', '市渔业部门应当加强监督，依法查处假渔网', true],
    ['谁负责查处假渔网', '依法查处假渔网', false],
    ['申领冰票有啥条件', '符合冰票申领条件的自动续期', false],
    ['申领冰票有啥条件', '申领冰票应当具备船籍', true],
    ['渔港补贴要几人申请', '由三人申请渔港补贴', true],
    ['在哪里缴船税', '在渔港缴税', false],
    ['在哪里缴船税', '通过小程序缴税', true],
    ['几年完成', '用3年完成', true],
    ['几年完成', '尽快完成', false],
    ['投资多少亿元', '投资3000亿元', true],
    ['投资多少亿元', '投资多个项目', false],
    ['投资多少钱', '投资500万元', true],
    ['花费多少', '花费200亿越南盾', true],
    ['价格是多少', '稳定价格', false],
    ['价格是多少', '统一单元，一批多元主体', false],
    ['票价多少钱', '门票50美元', true],
    ['有几个阶段', '分四阶段实施', true],
    ['怎么收费', '免费开放', true],
    ['入港要不要交钱', '不得收取任何费用', true],
    ['入港要不要交钱', '按在港时长排队', false],
    ['泊船收不收钱', '按时长排队', false],
    ['一座灯塔补多少钱', '每座灯塔补助50万元', true],
    ['老渔民一个月发多少钱', '每人每月补助800元', true],
    ['一条鱼多少钱', '补助50万元', false],
    ['怎么收费', '开放数据', false],
    ['停车收费多少钱', '按规定收费', false],
    ['什么时候开始收费', '按规定收费', false],
    ['收费站有多少人', '设立收费站', false],
    ['谁来建服务平台', '由市数据局建设服务平台', true],
    ['谁来建服务平台', '统筹建设服务平台', false],
    ['由哪个局负责', '由市数据局负责', true],
    ['由哪个局负责', '由各区负责', false],
    ['哪个部门负责审查', '由市科委审查', true],
    ['由哪些部门组织', '由教育部、卫生健康委和海关组织', true],
    ['哪个部门负责审查', '由市发展和改革委员会审查', true],
    ['哪个部门负责审查', '由税务机关、审计署审查', true],
    ['哪个部门负责审查', '由教育部落实', true],
    ['哪个部门负责审查', '由市教育局部署', true],
    ['哪个部门负责审查', '在展厅形成有机关联', false],
    ['哪个部门负责审查', '全部委托东部专家布局审查', false],
    ['增长百分之几', '保持10%以上增长', true],
    ['公示几天', '2026年4月20日公示', false],
    ['公示几天', '公示期为20日', true],
    ['能拿百分之多少的股权', '6 赋予一定比例的股权', false],
    ['在哪些区县布局', '由市、区县两级管理', false],
    ['在哪些区县布局', '在江宁县布局', true],
    ['哪些省试点', '在江州省试点', true],
    ['哪些省试点', '在各省试点', false],
    ['which regions pilot it', '在江州、海州等8个区域试点', true],
    ['占比', '占六成', true],
    ['有多少人参加', '约300人', true],
    ['有几项任务', '提出16项重点任务', true],
    ['每年发掘多少个标杆项目', '发掘50个技术前沿、模式新颖、潜力巨大的标杆项目', true],
    ['每年发掘多少个标杆项目', '发掘50家技术前沿、模式新颖、潜力巨大的标杆项目单位', false],
    ['有几项任务', '一是统一部署', false],
    ['招募多少', '推动一批项目,二是', false],
    ['招募多少', '招募四十名', true],
    ['场馆多大', '1.扩建场馆', false],
    ['零售额增速', '增幅高于全国0.2个百分点', false],
    ['零售额增速', '提高0.2个百分点', true],
    ['迁来了哪些央企', '服务央企、高校建设', false],
    ['引进哪些国企', '引进国企总部落户', false],
    ['迁来了哪些央企', '江海集团、华山总部等迁来', true],
    ['how much will the city spend', '17个部门', false],
    ['how much will the city spend', '投入5亿元', true],
    ['多久检修一次', '每半年至少检修1次', true],
    ['多久检修一次', '检修3小时', false],
    ['多久检修一次', '司机每月领取津贴20元,车辆定期检修', false],
    ['养护费谁出', '免费开放,由志愿者承担讲解', false],
    ['驿站认定条件', '推广可再生材料,回应需求', false],
    ['驿站认定条件', '需满3年,可由街道推荐', true],
    ['办事处补贴多少', '处1万元以上罚款', false],
    ['办事处补贴多少', '补贴1万元以上', true],
    ['违反规定的罚款多少', '处1万元罚款', true],
  ])('to a question for a figure names it: %s, %s: %s', (question, text, fits) => {
    expect(answers(question, text)).toBe(fits);
  });

  it.each([
    ['什么时候出现的', '唐朝初年', true],
    ['什么时候出现的', '三国时代', true],
    ['什么时候出现的', '贞观年间', true],
    ['什么时候开始', '即日起', true],
    ['什么时候开始', '每年9月', true],
    ['什么时候开始', '两个月后', true],
    ['什么时候开始', '12岁开始', true],
    ['什么时候开放', '8时至22时', true],
    ['什么时候开始', '统一时间', false],
    ['什么时候办理', '疫情结束后办理', true],
    ['什么时候开始', '由市政府开始', false],
    ['when does it start', '2023年5月', true],
  ])('to a question for a time names one: %s, %s: %s', (question, text, fits) => {
    expect(answers(question, text)).toBe(fits);
  });

  it.each([
    ['联系方式', '电话:0535-6612345', true],
    ['电话是多少', '欢迎来电', false],
    ['举报电话有哪些？', '欢迎来电', false],
    ['电话是什么呀？', '欢迎来电', false],
    ['官网是什么', '登录www.example.cn', true],
    ['官网是什么', '登录平台', false],
    ['哪家公司承担', '由某集团承担', true],
    ['哪家公司承担', '加强企业培育', false],
    ['哪家公司承担', '由甲乙实业承担', true],
    ['哪家公司承担', '由市政府承担', false],
  ])('to a question for a contact or a company names it: %s, %s: %s', (question, text, fits) => {
    expect(answers(question, text)).toBe(fits);
  });

  it.each([
    ['谁负责算力', '算力由市数据局负责', true],
    ['谁负责算力', '新建公共算力中心', false],
    ['责任单位是谁', '(责任单位:市科委)', true],
    ['在哪个区', '支持海淀区建设', true],
    ['试点是哪7个市', '试点扩大到7个市', false],
    ['试点是哪七个市', '试点有江州市、云州市', true],
    ['在哪些区', '向东部园区和主城区集聚', false],
    ['建在哪个城市', '建设概念验证中心', false],
    ['医院叫什么名字', '建成区级医院2家', false],
    ['医院叫什么名字', '建成“仁和”医院', true],
    ['奖励了哪一家', '对企业给予奖励', false],
    ['绿道在哪条路', '新建绿道18公里', false],
    ['医院建在哪里', '建成医院2家', false],
    ['总部在哪里', '总部位于江州', true],
    ['有多少家单位', '届满六个月前申请', false],
    ['有多少条数据', '第三条 市数据主管机关', false],
    ['有多少名人才', '(三)人才支持。资助500万元', false],
    ['有多少张床位', '床位41万张', true],
    ['贷款利率是多少', '发放贷款3亿元', false],
    ['什么时候开始体检', '为65岁以上老年人体检', false],
    ['获得第几届奖', '第六届', true],
    ['终端的供应商是谁', '部署终端12万个', false],
    ['终端的供应商是谁', '供应商通过招标确定', true],
    ['专班组长是谁', '由市长任专班组长', true],
    ['导演是谁', '影片由张伟执导', true],
    ['示范村是哪几个村', '打造乡村振兴示范点20个', false],
    ['示范村是哪几个村', '石桥村、柳湾村入选', true],
    ['公共数据有多少条', '在30个工作日内完成公共数据编目', false],
    ['充电站有多少座', '建设充电站420座', true],
    ['who released the plan', '市政府正式发布方案', true],
    ['who released the plan', '建设公共算力中心', false],
    ['what is the growth rate', '增长引擎', false],
    ['what is the growth rate', '保持10%以上增长', true],
  ])('to a question for a place, a name or who it is names it: %s, %s: %s', (question, text, fits) => {
    expect(answers(question, text)).toBe(fits);
  });

  it.each([
    ['2027年有多少家企业', '2027年培育企业', false],
    ['到2030年达到多少', '2030年达到500个', true],
    ['示范区3.0有多大规模', '推动示范区3.0建设', false],
    ['2027年什么时候完成', '2027年完成', false],
  ])('is not what the question says itself: %s, %s: %s', (question, text, fits) => {
    expect(meets(readExpectation(question), text, question)).toBe(fits);
  });

  it.each([
    ['建站补贴多少钱', '每座充电站50万元', '（一）建站补贴', true],
    ['建站补贴多少钱', '每座充电站50万元', '（一）建设规模', false],
  ])('says what a sum is for, or its heading does: %s, %s under %s: %s', (question, text, heading, fits) => {
    expect(meets(readExpectation(question), text, question, heading)).toBe(fits);
  });

  it.each([
    ['算力伙伴计划是什么'],
    ['怎么支持独角兽'],
    ['哪几项任务'],
    ['热线为哪些车辆提供帮助'],
    ['热线由哪个单位负责'],
    ['为什么部门之间要协调'],
    ['怎么稳定市场价格'],
  ])('to any other question may be anything: %s', (question) => {
    expect(readExpectation(question)).toBeNull();
  });
});
