import {
  defineCommand,
  documentOption,
  findDocument,
  pageOption,
  quoteReply,
  type Reply,
  requiredText,
  shortName,
} from '../src/kit.js';

const ask = defineCommand({
  name: 'ask',
  describe: {
    en: 'Ask the plan; it answers in its own words',
    'zh-CN': '用规划原文回答问题',
    'zh-TW': '用規劃原文回答問題',
  },
  options: {
    question: requiredText({ en: 'What you want to know', 'zh-CN': '想了解什么', 'zh-TW': '想了解什麼' }),
    document: documentOption,
    page: pageOption,
  },
  run({ question, document, page }, context): Reply {
    const { answer, locale } = context;
    const only = findDocument(context, locale, document);
    return quoteReply(answer(question, { document: only?.document, page }), {
      locale,
      turn: (to) => ask.with({ question, document: only && shortName(only), page: to }),
    });
  },
});

export default ask;
