/**
 * The simplified radicals of Unicode's supplement that PDFs write for ideographs, each with the ideograph that it looks
 * like (EquivalentUnifiedIdeograph.txt); NFKC leaves them as they are.
 */
export const SUPPLEMENT_RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '⺁厂 ⺒巳 ⺓幺 ⺝月 ⺞歹 ⺠民 ⺩王 ⺪疋 ⺬示 ⺶羊 ⺷羊 ⺸羊 ⺼肉 ⻁虎 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻉贝 ⻊足 ⻋车 ⻑长 ⻓长 ⻔门 ⻗雨',
    '⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫齐 ⻬齐 ⻭齿 ⻮齿 ⻯龙 ⻰龙 ⻱龟 ⻲龟 ⻳龟',
  ]
    .join(' ')
    .split(' ')
    .map(([radical, ideograph]) => [radical!, ideograph!]),
);
