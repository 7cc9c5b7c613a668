import {
  callButton,
  contextReply,
  defineCommand,
  findPassage,
  passageName,
  passageOption,
  phrasesIn,
  type Reply,
  sourceButton,
} from '../src/kit.js';

const context = defineCommand({
  name: 'context',
  names: { 'zh-CN': '上下文', 'zh-TW': '上下文' },
  describe: {
    en: 'The paragraph around a passage',
    'zh-CN': '看一段原文所在的整个段落',
    'zh-TW': '看一段原文所在的整個段落',
  },
  options: { passage: passageOption },
  async run({ passage: named }, context): Promise<Reply> {
    const passage = await findPassage(context, context.locale, named);
    const { cite } = phrasesIn(context.locale);
    return contextReply(context.quote(passage), {
      locale: context.locale,
      actions: [
        callButton(cite, 'cite', { passage: passageName(passage) }, context),
        sourceButton(passage, context),
      ],
    });
  },
});

export default context;
