import type { Reason, Verdict } from '../check/finding.js';
import type { Localised } from '../locale.js';

/** What the verdicts on a claim are called, each with its sign. */
export const VERDICTS: Readonly<Record<Verdict, Localised>> = {
  matches: { en: '✅ Matches the plan', 'zh-CN': '✅ 与原文一致', 'zh-TW': '✅ 與原文一致' },
  differs: { en: '❌ Differs from the plan', 'zh-CN': '❌ 与原文不一致', 'zh-TW': '❌ 與原文不一致' },
  absent: { en: '⚪ Not in the plan', 'zh-CN': '⚪ 原文没有', 'zh-TW': '⚪ 原文沒有' },
  unsure: { en: '❔ Cannot be decided', 'zh-CN': '❔ 无法判断', 'zh-TW': '❔ 無法判斷' },
};

type Reasons = Readonly<Record<Reason, Localised>>;

/** What a reason says of one verdict, where it says something else of the others. */
export const REASONS_OF: Partial<Readonly<Record<Verdict, Partial<Reasons>>>> = {
  differs: {
    number: { en: 'another number', 'zh-CN': '数字不同', 'zh-TW': '數字不同' },
    unit: { en: 'another unit', 'zh-CN': '单位不同', 'zh-TW': '單位不同' },
    year: { en: 'another year', 'zh-CN': '年份不同', 'zh-TW': '年份不同' },
    bound: { en: 'the opposite bound', 'zh-CN': '上下限相反', 'zh-TW': '上下限相反' },
    negated: { en: 'the plan says the opposite', 'zh-CN': '原文说的相反', 'zh-TW': '原文說的相反' },
  },
  absent: {
    subject: {
      en: 'it does not speak of something in it',
      'zh-CN': '没有提到其中的事物',
      'zh-TW': '沒有提到其中的事物',
    },
  },
  unsure: {
    name: {
      en: 'it may speak of another place or document',
      'zh-CN': '说的可能是别的地方或文件',
      'zh-TW': '說的可能是別的地方或文件',
    },
  },
};

/** Why a claim is not decided, or what the plan lacks. */
export const REASONS: Reasons = {
  number: { en: 'the number cannot be compared', 'zh-CN': '数字无法比较', 'zh-TW': '數字無法比較' },
  unit: { en: 'the unit cannot be compared', 'zh-CN': '单位无法比较', 'zh-TW': '單位無法比較' },
  year: { en: 'the plan gives no year for this', 'zh-CN': '原文没有给出年份', 'zh-TW': '原文沒有給出年份' },
  bound: {
    en: 'the same figure, but another bound',
    'zh-CN': '数字相同，但“达到”“超过”等说法不同',
    'zh-TW': '數字相同，但「達到」「超過」等說法不同',
  },
  subject: {
    en: 'the plan does not state this of the same thing',
    'zh-CN': '原文说的不是同一件事',
    'zh-TW': '原文說的不是同一件事',
  },
  name: {
    en: 'the plan does not speak of a name in it',
    'zh-CN': '原文没有提到其中的名称',
    'zh-TW': '原文沒有提到其中的名稱',
  },
  tense: {
    en: 'the plan sets a target, this tells a result',
    'zh-CN': '原文说的是目标，不是结果',
    'zh-TW': '原文說的是目標，不是結果',
  },
  negated: {
    en: 'it denies or supposes something',
    'zh-CN': '这句话是否定或假设',
    'zh-TW': '這句話是否定或假設',
  },
  'no-figure': {
    en: 'there is no number or year in it to compare',
    'zh-CN': '其中没有可以比较的数字或年份',
    'zh-TW': '其中沒有可以比較的數字或年份',
  },
};

/** What else a check says. */
export const CHECK: Readonly<
  Record<
    'title' | 'claim' | 'claimed' | 'stated' | 'nearest' | 'assumed' | 'nothing' | 'unchecked' | 'cut',
    Localised
  >
> = {
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
};
