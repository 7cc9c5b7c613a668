import type { Reason, Verdict } from '../check/finding.js';
import type { Localised } from '../locale.js';

export const VERDICTS: Readonly<Record<Verdict, Localised>> = {
  matches: { en: '✅ Matches the plan', 'zh-CN': '✅ 与原文一致', 'zh-TW': '✅ 與原文一致' },
  differs: { en: '❌ Differs from the plan', 'zh-CN': '❌ 与原文不一致', 'zh-TW': '❌ 與原文不一致' },
  absent: { en: '⚪ Not in the plan', 'zh-CN': '⚪ 原文没有', 'zh-TW': '⚪ 原文沒有' },
  unsure: { en: '❔ Cannot be decided', 'zh-CN': '❔ 无法判断', 'zh-TW': '❔ 無法判斷' },
};

type Reasons = Readonly<Record<Reason, Localised>>;

/** Reasons worded otherwise beside one verdict. */
export const REASONS_OF: Partial<Readonly<Record<Verdict, Partial<Reasons>>>> = {
  differs: {
    number: { en: 'another number', 'zh-CN': '数字不同', 'zh-TW': '數字不同' },
    unit: { en: 'another unit', 'zh-CN': '单位不同', 'zh-TW': '單位不同' },
    year: { en: 'another year', 'zh-CN': '年份不同', 'zh-TW': '年份不同' },
    bound: { en: 'the opposite bound', 'zh-CN': '上下限相反', 'zh-TW': '上下限相反' },
    name: { en: 'another name', 'zh-CN': '名称不同', 'zh-TW': '名稱不同' },
    negated: { en: 'the plan says the opposite', 'zh-CN': '原文说的相反', 'zh-TW': '原文說的相反' },
  },
  absent: {
    subject: { en: 'no such statement found', 'zh-CN': '未找到这一说法', 'zh-TW': '未找到這一說法' },
    name: { en: 'this name is not found', 'zh-CN': '未找到此名', 'zh-TW': '未找到此名' },
  },
  unsure: {
    name: { en: 'perhaps another place or document', 'zh-CN': '可能另有所指', 'zh-TW': '可能另有所指' },
  },
};

/** The wording of reasons, five words at most, as they stand beside the verdict. */
export const REASONS: Reasons = {
  number: { en: 'number cannot be compared', 'zh-CN': '数字无法比较', 'zh-TW': '數字無法比較' },
  unit: { en: 'unit cannot be compared', 'zh-CN': '单位无法比较', 'zh-TW': '單位無法比較' },
  year: { en: 'year cannot be compared', 'zh-CN': '年份无法比较', 'zh-TW': '年份無法比較' },
  bound: { en: 'same figure, another bound', 'zh-CN': '上下限不同', 'zh-TW': '上下限不同' },
  subject: { en: 'not the same thing', 'zh-CN': '不是同一对象', 'zh-TW': '不是同一對象' },
  name: { en: 'another name', 'zh-CN': '名称不同', 'zh-TW': '名稱不同' },
  tense: { en: 'a target, not a result', 'zh-CN': '是目标不是结果', 'zh-TW': '是目標不是結果' },
  negated: { en: 'denied or supposed', 'zh-CN': '否定或假设', 'zh-TW': '否定或假設' },
  'no-figure': { en: 'no figure to compare', 'zh-CN': '没有可比数字', 'zh-TW': '沒有可比數字' },
};

export const CHECK = {
  title: { en: 'Checked against the plan', 'zh-CN': '核对原文', 'zh-TW': '核對原文' },
  claim: { en: 'Claim: ', 'zh-CN': '这句话：', 'zh-TW': '這句話：' },
  claimed: { en: 'It says', 'zh-CN': '说法', 'zh-TW': '說法' },
  stated: { en: 'The plan says', 'zh-CN': '原文', 'zh-TW': '原文' },
  nearest: { en: 'The nearest passage:', 'zh-CN': '最接近的一段：', 'zh-TW': '最接近的一段：' },
  assumed: { en: 'unit taken from the plan: ', 'zh-CN': '单位按原文理解为', 'zh-TW': '單位按原文理解為' },
  nothing: {
    en: 'There is nothing in it that can be checked: no number, no year, and no words of the plan.',
    'zh-CN': '其中没有可以核对的内容：没有数字、年份，也没有原文的句子。',
    'zh-TW': '其中沒有可以核對的內容：沒有數字、年份，也沒有原文的句子。',
  },
  unchecked: { en: 'Not checked: ', 'zh-CN': '未核对：', 'zh-TW': '未核對：' },
  cut: {
    en: 'The text is long: only its first sentences with something to check are here. Check the rest with /check.',
    'zh-CN': '文字较长：这里只核对了开头几句。其余的请用 /check 核对。',
    'zh-TW': '文字較長：這裡只核對了開頭幾句。其餘的請用 /check 核對。',
  },
} as const satisfies Readonly<Record<string, Localised>>;
