import type { Locale, Localised } from '../../../locale.js';

/** The name of the bot, the same in every language. */
export const NAME = '策源 ceyuan';

/** The texts of the page; replies bring the bot's own. */
const WORDS = {
  tagline: { en: 'Policy plans, in their own words', 'zh-CN': '用政策原文回答', 'zh-TW': '用政策原文回答' },
  you: { en: 'You', 'zh-CN': '你', 'zh-TW': '你' },
  app: { en: 'APP', 'zh-CN': '应用', 'zh-TW': '應用' },
  documents: { en: 'Documents', 'zh-CN': '文件', 'zh-TW': '文件' },
  chat: { en: 'Chat', 'zh-CN': '对话', 'zh-TW': '對話' },
  language: { en: 'Language', 'zh-CN': '语言', 'zh-TW': '語言' },
  conversation: { en: 'Conversation', 'zh-CN': '对话', 'zh-TW': '對話' },
  message: { en: 'Message', 'zh-CN': '消息', 'zh-TW': '訊息' },
  placeholder: {
    en: 'Ask a question, or type /',
    'zh-CN': '提个问题，或输入 /',
    'zh-TW': '提個問題，或輸入 /',
  },
  send: { en: 'Send', 'zh-CN': '发送', 'zh-TW': '傳送' },
  commands: { en: 'Commands', 'zh-CN': '命令', 'zh-TW': '命令' },
  examples: { en: 'Questions that the documents answer', 'zh-CN': '可以这样问', 'zh-TW': '可以這樣問' },
  welcome: {
    en: 'Ask the plan. Answers are its own words, with a link that opens the source at that passage. What the plan does not say, it does not answer.',
    'zh-CN': '向政策文件提问。回答只用原文，并附上能打开到这段话的链接；文件没有说的，会直说。',
    'zh-TW': '向政策文件提問。回答只用原文，並附上能開啟到這段話的連結；文件沒有說的，會直說。',
  },
  keys: {
    en: 'Enter sends · / lists the commands · ↓ in an empty box offers questions',
    'zh-CN': 'Enter 发送 · 输入 / 查看命令 · 空白时按 ↓ 看示例问题',
    'zh-TW': 'Enter 傳送 · 輸入 / 查看命令 · 空白時按 ↓ 看示例問題',
  },
  onlyYou: { en: 'Only you can see this', 'zh-CN': '只有你能看到', 'zh-TW': '只有你能看到' },
  dismiss: { en: 'Dismiss message', 'zh-CN': '关闭消息', 'zh-TW': '關閉訊息' },
  more: { en: 'More', 'zh-CN': '更多', 'zh-TW': '更多' },
  reply: { en: 'Reply', 'zh-CN': '回复', 'zh-TW': '回覆' },
  replyingTo: { en: 'Replying to 策源', 'zh-CN': '正在回复 策源', 'zh-TW': '正在回覆 策源' },
  cancel: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  copy: { en: 'Copy text', 'zh-CN': '复制文字', 'zh-TW': '複製文字' },
  copied: { en: 'Copied', 'zh-CN': '已复制', 'zh-TW': '已複製' },
  inDocument: { en: 'Read in the document', 'zh-CN': '在全文中查看', 'zh-TW': '在全文中查看' },
  newTab: { en: '(opens in a new tab)', 'zh-CN': '（在新标签页打开）', 'zh-TW': '（在新分頁開啟）' },
  thinking: { en: '策源 is thinking…', 'zh-CN': '策源 正在查找…', 'zh-TW': '策源 正在查找…' },
  unreachable: {
    en: 'The server does not answer. Start it again in the terminal, then try once more.',
    'zh-CN': '服务器没有回应。请在终端重新启动，然后再试一次。',
    'zh-TW': '伺服器沒有回應。請在終端機重新啟動，然後再試一次。',
  },
  refused: {
    en: 'This could not be answered. The log in the terminal tells why.',
    'zh-CN': '这次没能回答。原因见终端里的日志。',
    'zh-TW': '這次沒能回答。原因見終端機裡的日誌。',
  },
  leaveCommand: { en: 'Leave the command', 'zh-CN': '退出命令', 'zh-TW': '離開命令' },
  yes: { en: 'yes', 'zh-CN': '是', 'zh-TW': '是' },
  no: { en: 'no', 'zh-CN': '否', 'zh-TW': '否' },
  required: { en: 'required', 'zh-CN': '必填', 'zh-TW': '必填' },
  outline: { en: 'Outline', 'zh-CN': '目录', 'zh-TW': '目錄' },
  targets: { en: 'Targets', 'zh-CN': '目标', 'zh-TW': '目標' },
  subject: { en: 'What', 'zh-CN': '指标', 'zh-TW': '指標' },
  figure: { en: 'Figure', 'zh-CN': '数值', 'zh-TW': '數值' },
  deadline: { en: 'By', 'zh-CN': '期限', 'zh-TW': '期限' },
  text: { en: 'Text', 'zh-CN': '正文', 'zh-TW': '正文' },
  original: { en: 'Open the source', 'zh-CN': '打开原网页', 'zh-TW': '開啟原網頁' },
  gone: {
    en: 'The passage of this link is no longer in the document, which has changed since.',
    'zh-CN': '文件后来有改动，链接指向的这段话已经不在了。',
    'zh-TW': '文件後來有改動，連結指向的這段話已經不在了。',
  },
  noDocument: { en: 'There is no such document.', 'zh-CN': '没有这份文件。', 'zh-TW': '沒有這份文件。' },
  offered: { en: '{count} to choose from', 'zh-CN': '共 {count} 个选项', 'zh-TW': '共 {count} 個選項' },
} as const satisfies Record<string, Localised>;

export type PageWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The texts in one language. */
export function wordsIn(locale: Locale): PageWords {
  const entries = Object.entries(WORDS).map(([name, texts]) => [name, texts[locale]]);
  return Object.fromEntries(entries) as PageWords;
}
