import type { DocumentType } from '../corpus/document-type.js';
import { TYPE_NAMES } from '../lexicon/document-types.js';
import type { Locale } from '../locale.js';

/** What the user interface says; quotes are never translated. */
export type Phrases = {
  readonly answered: string;
  /** The same, where the quote is from a text that speaks about the document. */
  readonly answeredBy: (type: string) => string;
  readonly related: string;
  /** Stands for `related` where it is known what the document of the passage does not mention. */
  readonly lacking: (names: string) => string;
  /** Follows either, in small print, and leads to the quote. */
  readonly nearest: string;
  /** A name between marks. */
  readonly named: (name: string) => string;
  readonly none: string;
  /** Over questions that the documents do answer. */
  readonly tryThese: string;
  readonly further: string;
  /** Over a list: how many items it has. */
  readonly items: (count: number) => string;
  /** Leads to the source of a quote: that speaks about a document, or is the document itself. */
  readonly source: string;
  readonly original: string;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly context: string;
  readonly cite: string;
  readonly share: string;
  readonly citation: string;
  readonly picture: string;
  readonly style: string;
  readonly partOfParagraph: string;
  readonly jump: string;
  readonly noPassage: string;
  readonly passageGone: string;
  readonly noSection: string;
  readonly outline: string;
  readonly targets: string;
  readonly tasks: string;
  readonly safeguards: string;
  readonly sections: string;
  readonly passages: string;
  readonly documents: string;
  readonly ourNumbers: string;
  /** Under an item of which only the beginning is shown. */
  readonly goesOn: (characters: number) => string;
  readonly noTargets: string;
  readonly noTasks: string;
  readonly noDirection: string;
  readonly noSafeguards: string;
  readonly noMatch: string;
  readonly unknownDocument: string;
  readonly by: (date: string) => string;
  readonly unknownCommand: string;
  readonly broken: string;
  /** Under what a button shows whose message was made of other documents. */
  readonly documentsChanged: string;
  readonly tookTooLong: string;
  readonly tooFast: (seconds: number) => string;
  readonly notYours: string;
  readonly sharedBy: (name: string) => string;
  readonly mayNotPost: (permissions: string) => string;
  readonly blocked: string;
  readonly noText: string;
  readonly noMore: string;
  readonly nothingBefore: string;
  readonly unread: string;
};

const PHRASES: Readonly<Record<Locale, Phrases>> = {
  en: {
    answered: 'In its own words:',
    answeredBy: (type) => `In the words of a ${type.toLowerCase()}:`,
    related: '**The documents do not answer this.**',
    lacking: (names) => `**The document does not mention ${names}.**`,
    nearest: 'The nearest passage, which is not an answer:',
    tryThese: 'It does answer:',
    named: (name) => `“${name}”`,
    none: '**The documents do not say.** Try other words, or look at the outline.',
    further: 'Further passages on this:',
    items: (count) => `All ${count}, in the order of the text`,
    source: 'Source',
    original: 'Source',
    types: { plan: 'Plan', reading: 'Reading', news: 'News report', law: 'Law', report: 'Report' },
    context: 'Context',
    cite: 'Cite',
    share: 'Share',
    citation: 'Citation',
    picture: 'Picture',
    style: 'Style',
    partOfParagraph: 'A part of the paragraph, which is too long for one message',
    jump: 'Go to a section',
    noPassage: 'No passage matches this. Pick one from the list, or ask with /ask.',
    passageGone: 'This passage is no longer there: the document has changed since. Ask again with /ask.',
    noSection: 'No section matches this. All of them:',
    outline: 'Outline',
    targets: 'Targets',
    tasks: 'Tasks',
    safeguards: 'Safeguards',
    sections: 'Sections',
    passages: 'passages',
    documents: 'Documents',
    ourNumbers: 'The numbers are ours, the words are the document’s.',
    goesOn: (characters) => `It goes on for ${characters} more characters in the source.`,
    noTargets: 'The documents state no targets.',
    noTasks: 'The documents list no tasks.',
    noDirection: 'No direction matches this. Without a direction all tasks are shown.',
    noSafeguards: 'The documents list no safeguards.',
    noMatch: 'None of them matches this. All of them:',
    unknownDocument: 'There is no such document. These are the documents:',
    by: (date) => `by ${date}`,
    unknownCommand: 'There is no such command any more. Ask again with /ask.',
    documentsChanged: 'The documents have changed since that message.',
    broken:
      'This could not be answered because of a fault in the bot. The person running it finds the reason in its log.',
    tookTooLong: 'This took too long, so I stopped. Please ask in fewer or other words.',
    tooFast: (seconds) => `That was a lot at once. Please go on in ${seconds} s.`,
    notYours: 'Only the one who asked, and members who manage messages, can remove this.',
    sharedBy: (name) => `Shared by ${name}`,
    mayNotPost: (permissions) =>
      `I may not post in this channel: I lack ${permissions}. Somebody who manages the server can allow it.`,
    blocked:
      'The rules of this server (AutoMod) stopped my answer. Ask with `/ask private:True`, or in a direct message.',
    noText: 'There is no text in this message that could be checked.',
    noMore: 'There are no further passages on this. Try other words, or look at the outline.',
    nothingBefore: 'Which answer do you mean? Reply to it, or ask in full.',
    unread:
      'Discord shows me a reply only where it mentions me: leave “@ ON” when you reply, or write @ and my name.',
  },
  'zh-CN': {
    answered: '原文：',
    answeredBy: (type) => `${type}写道：`,
    related: '**文件没有直接回答这个问题。**',
    lacking: (names) => `**文件没有提到${names}。**`,
    nearest: '最接近的一段，不是答案：',
    tryThese: '文件回答了这些问题：',
    named: (name) => `“${name}”`,
    none: '**文件里没有说。**可以换个说法，或看看目录。',
    further: '其他相关段落：',
    items: (count) => `共 ${count} 项，按原文顺序`,
    source: '来源',
    original: '原文',
    types: TYPE_NAMES,
    context: '上下文',
    cite: '引用',
    share: '分享',
    citation: '引用',
    picture: '图片',
    style: '格式',
    partOfParagraph: '段落太长，这里是其中一部分',
    jump: '跳到一节',
    noPassage: '没有与此相符的段落。请从列表里选一段，或用 /ask 提问。',
    passageGone: '这段原文已经不在了：文件后来有改动。请用 /ask 重新提问。',
    noSection: '没有与此相符的章节。以下是全部：',
    outline: '目录',
    targets: '目标',
    tasks: '任务',
    safeguards: '保障措施',
    sections: '章节',
    passages: '段',
    documents: '文件',
    ourNumbers: '编号是我们加的，文字是原文。',
    goesOn: (characters) => `这一条还有${characters}字，见原文。`,
    noTargets: '文件没有提出目标。',
    noTasks: '文件没有列出任务。',
    noDirection: '没有与此相符的方向。不填方向可看全部任务。',
    noSafeguards: '文件没有列出保障措施。',
    noMatch: '没有与此相符的。以下是全部：',
    unknownDocument: '没有这份文件。现有文件：',
    by: (date) => (date.length === 4 ? `到 ${date} 年` : `到 ${date}`),
    unknownCommand: '已没有这个命令。请用 /ask 重新提问。',
    documentsChanged: '那条消息之后，文件有过更新。',
    broken: '机器人出了故障，无法回答。管理员可在日志里看到原因。',
    tookTooLong: '这次用时太久，已经停下。请说得短一些，或换个说法。',
    tooFast: (seconds) => `问得有点快，请 ${seconds} 秒后再试。`,
    notYours: '只有提问的人和能管理消息的成员可以移除。',
    sharedBy: (name) => `由 ${name} 分享`,
    mayNotPost: (permissions) => `我不能在这个频道发言，缺少权限：${permissions}。服务器管理者可以开放。`,
    blocked: '这个服务器的规则（AutoMod）拦下了我的回答。请用 `/ask private:True` 提问，或私信我。',
    noText: '这条消息里没有可以核对的文字。',
    noMore: '没有其他相关段落了。可以换个说法，或看看目录。',
    nothingBefore: '您指的是哪个回答？请回复那条消息，或者完整地提问。',
    unread: 'Discord 只让我看到提及我的回复：回复时请保持“@ 开启”，或在消息里 @ 我。',
  },
  'zh-TW': {
    answered: '原文：',
    answeredBy: (type) => `${type}寫道：`,
    related: '**文件沒有直接回答這個問題。**',
    lacking: (names) => `**文件沒有提到${names}。**`,
    nearest: '最接近的一段，不是答案：',
    tryThese: '文件回答了這些問題：',
    named: (name) => `「${name}」`,
    none: '**文件裡沒有說。**可以換個說法，或看看目錄。',
    further: '其他相關段落：',
    items: (count) => `共 ${count} 項，按原文順序`,
    source: '來源',
    original: '原文',
    types: { plan: '規劃', reading: '解讀', news: '報導', law: '法規', report: '報告' },
    context: '上下文',
    cite: '引用',
    share: '分享',
    citation: '引用',
    picture: '圖片',
    style: '格式',
    partOfParagraph: '段落太長，這裡是其中一部分',
    jump: '跳到一節',
    noPassage: '沒有與此相符的段落。請從清單裡選一段，或用 /ask 提問。',
    passageGone: '這段原文已經不在了：文件後來有改動。請用 /ask 重新提問。',
    noSection: '沒有與此相符的章節。以下是全部：',
    outline: '目錄',
    targets: '目標',
    tasks: '任務',
    safeguards: '保障措施',
    sections: '章節',
    passages: '段',
    documents: '文件',
    ourNumbers: '編號是我們加的，文字是原文。',
    goesOn: (characters) => `這一條還有${characters}字，見原文。`,
    noTargets: '文件沒有提出目標。',
    noTasks: '文件沒有列出任務。',
    noDirection: '沒有與此相符的方向。不填方向可看全部任務。',
    noSafeguards: '文件沒有列出保障措施。',
    noMatch: '沒有與此相符的。以下是全部：',
    unknownDocument: '沒有這份文件。現有文件：',
    by: (date) => (date.length === 4 ? `到 ${date} 年` : `到 ${date}`),
    unknownCommand: '已沒有這個命令。請用 /ask 重新提問。',
    documentsChanged: '那則訊息之後，文件有過更新。',
    broken: '機器人出了故障，無法回答。管理員可在日誌裡看到原因。',
    tookTooLong: '這次用時太久，已經停下。請說得短一些，或換個說法。',
    tooFast: (seconds) => `問得有點快，請 ${seconds} 秒後再試。`,
    notYours: '只有提問的人和能管理訊息的成員可以移除。',
    sharedBy: (name) => `由 ${name} 分享`,
    mayNotPost: (permissions) => `我不能在這個頻道發言，缺少權限：${permissions}。伺服器管理者可以開放。`,
    blocked: '這個伺服器的規則（AutoMod）攔下了我的回答。請用 `/ask private:True` 提問，或私訊我。',
    noText: '這則訊息裡沒有可以核對的文字。',
    noMore: '沒有其他相關段落了。可以換個說法，或看看目錄。',
    nothingBefore: '您指的是哪個回答？請回覆那則訊息，或者完整地提問。',
    unread: 'Discord 只讓我看到提及我的回覆：回覆時請保持「@ 開啟」，或在訊息裡 @ 我。',
  },
};

/** The phrases of a language. */
export function phrasesIn(locale: Locale): Phrases {
  return PHRASES[locale];
}
