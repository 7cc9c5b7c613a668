/** Whether a statement tells a result or an aim; null where its words do not say. */
export type Tense = 'past' | 'future' | null;

const MAY_BE = /是不是|是否|有没有|会不会|能不能|要不要|对不对|真的吗/gu;
const ALLOWED_NOT =
  /不得?(?=[少低小短超高大多长突])|不(?=断|仅|但|只|止|光|同|久|管|论|过[，是]|错)|未(?=来|成年)|无(?=人[机驾车船艇]|线|论|疑|数|缝|锡|障)|非(?=常|遗|洲|凡)|没(?=错)/gu;
const DENIES =
  /[不未没無无非莫勿]|取消|放弃|否认|拒绝|停止|撤销|推迟|难以|很难|恐难|如果|假如|假设|若(?!干)|要是|除非|万一|一旦|即使|哪怕|\b(?:not|no|never|without|cannot|neither|nor|hardly|barely|unlikely|unless|if|cancel\w*|den(?:y|ies|ied)|fail\w*|reject\w*|abandon\w*)\b|n['’]t\b/iu;
const REFUTES =
  /谣|不实|虚假|假的|错的|错误|不对|不是真|没有?这回事|\b(?:fake|false|untrue|wrong|rumou?r|hoax)\b/iu;
const PAST =
  /已|目前|现有|如今|当前|截至|截止|曾|去年|上年|(?:达到|超过|突破|增长|实现|完成|建成|保持)了|\b(?:already|has|have|had|currently|now|was|were)\b/iu;
const FUTURE =
  /到20\d\d年|将|力争|争取|目标|计划|规划|方案|提出|要求|拟|未来|预计|\b(?:will|target|targets|plan|plans|aim|aims|by 20\d\d)\b/iu;

/** Whether the words tell what was or is. */
export function isPast(words: string): boolean {
  return PAST.test(words);
}

/** Whether a sentence calls false what it says. */
export function refutes(sentence: string): boolean {
  return REFUTES.test(sentence.replace(MAY_BE, ' '));
}

/** Whether the words deny or suppose, apart from some that may hold 不 or 无 themselves. */
export function denies(words: string): boolean {
  return DENIES.test(words.replace(MAY_BE, ' ').replace(ALLOWED_NOT, ' '));
}

/** The tense of an amount: of the words about it, unless its sentence speaks of aims. */
export function tenseOf(about: string, sentence: string): Tense {
  if (FUTURE.test(sentence)) return 'future';
  return isPast(about) ? 'past' : null;
}
