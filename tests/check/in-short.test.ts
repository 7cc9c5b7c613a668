import { type Kind, tryKinds } from './kinds.js';

/** Everyday words that stand for those of plans, and what claims leave out. */
const KINDS: readonly Kind[] = [
  {
    kind: 'a word of everyday speech',
    plan: '企业购置节水设备，按购置额的15%给予补助；租赁节水设备，按租金的30%给予补助。抢修车可以使用应急通道。驿站首2个月免费。',
    matches: ['企业买节水设备补助15%', '抢修车可以走应急通道', '驿站头两个月免费'],
    differs: ['企业买节水设备补助30%', '抢修车不能走应急通道'],
    neither: ['企业卖节水设备补助15%', '抢修车可以看应急通道'],
  },
  {
    kind: 'the name of a rate that stands in a heading alone',
    plan: '## 一、个人缴费费率\n\n退休人员为0.12%。\n\n## 二、淘汰水泵\n\n水泵功率300千瓦。',
    matches: ['退休人员个人缴费费率为0.12%'],
    differs: ['退休人员个人缴费费率为0.15%'],
    neither: ['退休人员缴费基数为0.12%'],
  },
  {
    kind: 'what is only to be done is not done, and how long something lasts needs no word for it',
    plan: '本次拟改造水闸4处。水管补贴期限最长不超过3年。',
    matches: ['本次拟改造水闸4处', '水管补贴最长3年'],
    differs: ['本次拟改造水闸6处', '水管补贴最长5年'],
    neither: ['本次改造了水闸4处'],
  },
  {
    kind: 'what leads to a list says whom each of its items is for',
    plan: '申请人应当同时符合下列条件：\n\n（一）年满18周岁；\n\n（二）在本市无住房。\n\n施工单位有下列行为的，处罚款：\n\n（一）破坏水管200米以上。',
    matches: ['申请人须年满18周岁'],
    differs: ['申请人须年满20周岁'],
    neither: ['施工单位须年满18周岁', '申请人破坏水管200米以上'],
  },
  {
    kind: 'how many each one is for',
    plan: '护工补贴为每人每月300元。收运车每3个行政村配备1辆。',
    matches: ['每名护工每月补贴300元', '每三个行政村配备收运车1辆'],
    neither: ['每两个行政村配备收运车1辆'],
  },
];

tryKinds(KINDS);
