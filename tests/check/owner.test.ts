import { type Kind, tryKinds } from './kinds.js';

/** Who is responsible for an item, as the bracket that closes it says. */
const KINDS: readonly Kind[] = [
  {
    kind: 'all of a list are responsible, and nobody else',
    plan: '## 一、任务\n\n1.修复湿地。开展湿地补水。（市发展改革委、市水务局负责）\n\n2.保护鸟类。开展鸟类监测。（责任单位：市林业局）',
    matches: ['湿地补水由市发改委和市水务局负责', '鸟类监测由市林业局负责'],
    differs: ['湿地补水由市教育局和市水务局负责', '鸟类监测归区林业局负责', '鸟类监测由市教育局负责'],
    neither: ['湿地补水由市水务局负责', '湿地监测由市水务局负责', '鸟类监测不由市教育局负责'],
  },
  {
    kind: 'who leads is told apart from who helps',
    plan: '## 一、任务\n\n1.修复湿地。开展湿地补水。（牵头单位：市水务局；配合单位：市林业局、市园林局）',
    matches: ['湿地补水由市水务局牵头'],
    differs: ['湿地补水由市教育局牵头'],
    neither: ['湿地补水由市林业局牵头', '湿地补水由市大水务局牵头'],
  },
];

tryKinds(KINDS);
