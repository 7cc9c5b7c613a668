import {
  type Command,
  type Context,
  callButton,
  clip,
  defineCommand,
  firstFound,
  inert,
  type Localised,
  link,
  type Outline,
  type ParsedDocument,
  paragraph,
  type Reply,
  reply,
  row,
  separator,
  smallPrint,
} from '../src/kit.js';

const INTRODUCTION: Localised = {
  en: 'I answer questions about policy plans with their own words: the passage, word for word, and a link that opens the source at it. When a plan does not say, I say so. Use a command, mention me, reply to me, or write to me directly.',
  'zh-CN':
    '我用政策文件的原文回答问题：逐字引用原文，并附上能打开到这段话的链接。文件没有说的，我会直说。可以用命令，也可以提及我、回复我，或者私信我。',
  'zh-TW':
    '我用政策文件的原文回答問題：逐字引用原文，並附上能開啟到這段話的連結。文件沒有說的，我會直說。可以用命令，也可以提及我、回覆我，或者私訊我。',
};

const PRIVACY: Localised = {
  en: 'I read only what is addressed to me: commands, mentions, replies, direct messages, and the messages that somebody has me check. I store none of it, and my log holds no names and no texts.',
  'zh-CN':
    '我只读发给我的内容：命令、提及、回复、私信，以及有人让我核对的消息。我不保存其中任何内容，日志里也没有名字和文字。',
  'zh-TW':
    '我只讀發給我的內容：命令、提及、回覆、私訊，以及有人讓我核對的訊息。我不保存其中任何內容，日誌裡也沒有名字和文字。',
};

const EXAMPLES: Localised = { en: 'Try one:', 'zh-CN': '试一试：', 'zh-TW': '試一試：' };
const SOURCE: Localised = { en: 'Source code', 'zh-CN': '源代码', 'zh-TW': '原始碼' };

const help = defineCommand({
  name: 'help',
  names: { 'zh-CN': '帮助', 'zh-TW': '說明' },
  describe: {
    en: 'What this bot can do, with examples',
    'zh-CN': '这个机器人能做什么，附例子',
    'zh-TW': '這個機器人能做什麼，附例子',
  },
  options: {},
  isPrivate: () => true,
  run(_, context): Reply {
    const { locale, commands } = context;
    const listed = [...commands.values()].map(
      (command) => `- ${mentionOf(command, context)} — ${inert(command.describe[locale])}`,
    );
    return reply([
      paragraph(`### 策源 ceyuan\n${INTRODUCTION[locale]}`),
      paragraph(listed.join('\n')),
      paragraph(EXAMPLES[locale]),
      row(examples(context)),
      separator(),
      paragraph(smallPrint(PRIVACY[locale])),
      paragraph(smallPrint(aboutText(context))),
    ]);
  },
});

/** A clickable mention of a command; its name where the transport has no id. */
function mentionOf({ name, names }: Command, { locale, commandIds }: Context): string {
  const id = commandIds[name];
  return id === undefined ? `**/${inert(locale === 'en' ? name : names[locale])}**` : `</${name}:${id}>`;
}

/** The longest name to offer as an example, in characters, so that a button holds it even if all are escaped. */
const MAX_EXAMPLE = 40;

/** How much of it the button shows, in Chinese characters; Latin ones are half as wide. */
const MAX_LABEL = 16;

/** Calls with words of the plans; in English with an English question, and without these words. */
function examples(context: Context): ReturnType<typeof callButton>[] {
  const { entries, locale } = context;
  const measured = ({ targets }: Outline) => targets.filter(({ value }) => value !== null);
  const subject = firstOf(entries, (outline) => measured(outline).map((target) => target.subject));
  const direction = firstOf(entries, ({ tasks }) => tasks.map((task) => task.direction));
  const name = firstOf(entries, ({ safeguards }) => safeguards.map((safeguard) => safeguard.name));
  const own = (value: string): string => (locale === 'en' ? '' : value);
  const calls = [
    subject && { command: 'ask', option: 'question', value: own(subject) || 'What are the targets?' },
    direction && { command: 'task', option: 'direction', value: own(direction) },
    name && { command: 'safeguard', option: 'about', value: own(name) },
    { command: 'sources' },
  ];
  return calls.map((call) => {
    if (!call) return null;
    const { command, option = '', value = '' } = call;
    const name = locale === 'en' ? command : (context.commands.get(command)?.names[locale] ?? command);
    const label = `/${name} ${clip(value, locale === 'en' ? 2 * MAX_LABEL : MAX_LABEL)}`.trim();
    return callButton(label, command, value === '' ? {} : { [option]: value }, context);
  });
}

/** The first name in the documents that is short enough. */
function firstOf(
  entries: readonly ParsedDocument[],
  namesOf: (outline: Outline) => readonly (string | null)[],
): string | null {
  return firstFound(entries, ({ outline }) =>
    namesOf(outline()).find((name) => name !== null && name !== '' && name.length <= MAX_EXAMPLE),
  );
}

function aboutText({ about: { version, homepage }, locale }: Context): string {
  return `策源 ceyuan ${inert(version)} · MIT${homepage === null ? '' : ` · ${link(SOURCE[locale], homepage)}`}`;
}

export default help;
