import type { Locale } from '../../../locale.js';

/** What the page says; what the bot says comes with its replies. */
export type Words = {
  readonly name: string;
  readonly tagline: string;
  readonly you: string;
  readonly app: string;
  readonly documents: string;
  readonly chat: string;
  readonly language: string;
  readonly conversation: string;
  readonly message: string;
  readonly placeholder: string;
  readonly send: string;
  readonly commands: string;
  readonly examples: string;
  readonly welcome: string;
  readonly keys: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly more: string;
  readonly reply: string;
  readonly replyingTo: string;
  readonly cancel: string;
  readonly copy: string;
  readonly copied: string;
  readonly inDocument: string;
  readonly newTab: string;
  readonly thinking: string;
  readonly unreachable: string;
  readonly refused: string;
  readonly leaveCommand: string;
  readonly yes: string;
  readonly no: string;
  readonly required: string;
  readonly outline: string;
  readonly targets: string;
  readonly subject: string;
  readonly figure: string;
  readonly deadline: string;
  readonly text: string;
  readonly original: string;
  readonly gone: string;
  readonly noDocument: string;
  readonly offered: (count: number) => string;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    name: '策源 ceyuan',
    tagline: 'Policy plans, in their own words',
    you: 'You',
    app: 'APP',
    documents: 'Documents',
    chat: 'Chat',
    language: 'Language',
    conversation: 'Conversation',
    message: 'Message',
    placeholder: 'Ask a question, or type /',
    send: 'Send',
    commands: 'Commands',
    examples: 'Questions that the documents answer',
    welcome:
      'Ask the plan. It answers in its own words, with a link that opens the source at them; where it does not say, it says so.',
    keys: 'Enter sends · / lists the commands · ↓ in an empty box offers questions',
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    more: 'More',
    reply: 'Reply',
    replyingTo: 'Replying to 策源',
    cancel: 'Cancel',
    copy: 'Copy text',
    copied: 'Copied',
    inDocument: 'Read in the document',
    newTab: '(opens in a new tab)',
    thinking: '策源 is thinking…',
    unreachable: 'The server does not answer. Start it again in the terminal, then try once more.',
    refused: 'This could not be answered. The log in the terminal tells why.',
    leaveCommand: 'Leave the command',
    yes: 'yes',
    no: 'no',
    required: 'required',
    outline: 'Outline',
    targets: 'Targets',
    subject: 'What',
    figure: 'Figure',
    deadline: 'By',
    text: 'Text',
    original: 'Open the source',
    gone: 'The passage of this link is no longer in the document, which has changed since.',
    noDocument: 'There is no such document.',
    offered: (count) => `${count} to choose from`,
  },
  'zh-CN': {
    name: '策源 ceyuan',
    tagline: '用政策原文回答',
    you: '你',
    app: '应用',
    documents: '文件',
    chat: '对话',
    language: '语言',
    conversation: '对话',
    message: '消息',
    placeholder: '提个问题，或输入 /',
    send: '发送',
    commands: '命令',
    examples: '可以这样问',
    welcome: '向政策文件提问。回答只用原文，并附上能打开到这段话的链接；文件没有说的，会直说。',
    keys: 'Enter 发送 · 输入 / 查看命令 · 空白时按 ↓ 看示例问题',
    onlyYou: '只有你能看到',
    dismiss: '关闭消息',
    more: '更多',
    reply: '回复',
    replyingTo: '正在回复 策源',
    cancel: '取消',
    copy: '复制文字',
    copied: '已复制',
    inDocument: '在全文中查看',
    newTab: '（在新标签页打开）',
    thinking: '策源 正在查找…',
    unreachable: '服务器没有回应。请在终端重新启动，然后再试一次。',
    refused: '这次没能回答。原因见终端里的日志。',
    leaveCommand: '退出命令',
    yes: '是',
    no: '否',
    required: '必填',
    outline: '目录',
    targets: '目标',
    subject: '指标',
    figure: '数值',
    deadline: '期限',
    text: '正文',
    original: '打开原网页',
    gone: '文件后来有改动，链接指向的这段话已经不在了。',
    noDocument: '没有这份文件。',
    offered: (count) => `共 ${count} 个选项`,
  },
  'zh-TW': {
    name: '策源 ceyuan',
    tagline: '用政策原文回答',
    you: '你',
    app: '應用',
    documents: '文件',
    chat: '對話',
    language: '語言',
    conversation: '對話',
    message: '訊息',
    placeholder: '提個問題，或輸入 /',
    send: '傳送',
    commands: '命令',
    examples: '可以這樣問',
    welcome: '向政策文件提問。回答只用原文，並附上能開啟到這段話的連結；文件沒有說的，會直說。',
    keys: 'Enter 傳送 · 輸入 / 查看命令 · 空白時按 ↓ 看示例問題',
    onlyYou: '只有你能看到',
    dismiss: '關閉訊息',
    more: '更多',
    reply: '回覆',
    replyingTo: '正在回覆 策源',
    cancel: '取消',
    copy: '複製文字',
    copied: '已複製',
    inDocument: '在全文中查看',
    newTab: '（在新分頁開啟）',
    thinking: '策源 正在查找…',
    unreachable: '伺服器沒有回應。請在終端機重新啟動，然後再試一次。',
    refused: '這次沒能回答。原因見終端機裡的日誌。',
    leaveCommand: '離開命令',
    yes: '是',
    no: '否',
    required: '必填',
    outline: '目錄',
    targets: '目標',
    subject: '指標',
    figure: '數值',
    deadline: '期限',
    text: '正文',
    original: '開啟原網頁',
    gone: '文件後來有改動，連結指向的這段話已經不在了。',
    noDocument: '沒有這份文件。',
    offered: (count) => `共 ${count} 個選項`,
  },
};

/** The words of a language. */
export function wordsIn(locale: Locale): Words {
  return WORDS[locale];
}
