import { type Kind, tryKinds } from './kinds.js';

/** Who does what, said the other way round or with a word for duty; and from what to what something goes. */
const KINDS: readonly Kind[] = [
  {
    kind: 'whoever does it is responsible for it',
    plan: '市公安局负责户籍核验，市财政局拨付水费补贴。茶亭由居委会提供水源，由运营商配备设备。',
    neither: ['户籍由市财政局核验', '居委会的水源由茶亭提供', '运营商负责配备茶亭的水源'],
  },
  {
    kind: 'one of a list of places',
    plan: '禁止在泵房的门厅、楼梯间、安全出口停放水车。',
    matches: ['禁止在楼梯间停放水车'],
    neither: ['禁止在车库停放水车'],
  },
  {
    kind: 'from what to what something goes in some years',
    plan: '全市生产总值从2020年的3100亿元增加到2025年的4600亿元、翻开新篇，用水户从70万户增长到80万户。',
    neither: [
      '江州GDP从2019年的3100亿元涨到4600亿元',
      '五年里江州收入从3100亿元涨到4600亿元',
      '用水户从70万户增长到80万户、全部免费',
    ],
  },
  {
    kind: 'a plan by its own word for itself and its district',
    plan: '各街道应当于本文发布后20天内制定辖区巡河实施方案。',
    matches: ['各街道应当在水务发展方案发布后20天内制定本区巡河方案'],
    differs: ['各街道应当在水务发展方案发布后50天内制定本区巡河方案'],
    neither: ['市水务局应当在水务发展方案发布后20天内制定巡河方案'],
  },
  {
    kind: 'departments of one level are others',
    plan: '县水利部门负责水库巡查，市生态环境行政部门主管水源保护工作。',
    matches: ['县水利部门负责水库巡查', '市生态环境部门主管水源保护工作'],
    differs: ['县财政部门负责水库巡查', '市住建部门主管水源保护工作'],
    neither: ['县财政部门负责水闸巡查'],
  },
];

tryKinds(KINDS);
