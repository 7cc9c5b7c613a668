/** Units that count things; what they count is a noun, often the object of a verb (建成起降点150个). */
const COUNTERS =
  '人次|亩次|架次|车次|班次|台套|家次|个(?!百分点|工作日|月)|家|座|条|项|件|人|名|架|台|套|辆|艘|篇|款|种|类|支|只|处|所|户|场|张|门|位|次|批|轮|列|片|对|部|本|株|头|间|幢|栋|宗|枚|颗|具|例|口|眼|册|枝|盆|组(?![织建成团合长])|例(?![如外])|发(?![展放布行现动挥达明起证酵育热])|机架|标准箱|标箱|床位?';

/** Units that measure: money, shares, length, area, weight, power, time. */
const MEASURES =
  '个?百分点|[%％‰]|美元|欧元|港元|元|倍|平方公里|平方千米|平方米|立方米|公里|千米|毫米|厘米|微米|纳米|米|公顷|亩|吨标准煤|吨标煤|吨|千克|公斤|斤|毫克|微克|克|毫升|升|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|度|千伏安|千伏|伏|毫秒|微秒|秒|分钟|小时|个?工作日|个月|天|周|年|岁|核时|分贝';

/** SI and IT units in Latin letters, with their prefixes: MW, kWh, PFlops, EB, Gbps, ms. */
const LATIN =
  '(?:[kKMGTPEZYmμn]?(?:[Ff][Ll][Oo][Pp][Ss]|Bps|bps|Wh|Wp|W|Hz|VA|V|m[²³23]?|B)|[mμn]s|TEU|dB|℃|°C)(?![A-Za-z])';

const NAMED = `(?:${LATIN}|${MEASURES}|${COUNTERS})`;

/** The source of a pattern for a known unit, also a compound one: 元, 个, MW, 台/万人. */
export const UNIT = `${NAMED}(?:[/／每][十百千万亿]*${NAMED})?`;

const COUNTER = new RegExp(`^(?:${COUNTERS})$`, 'u');

/** Whether the unit counts things rather than measures them. */
export function isCounter(unit: string | null): boolean {
  return unit !== null && COUNTER.test(unit);
}
