import {
  type Answer,
  answerAfter,
  answerReply,
  button,
  type Context,
  callButton,
  DISLIKE,
  defineCommand,
  documentOption,
  findDocument,
  flag,
  type Library,
  matching,
  type Passage,
  pageOption,
  passageWithName,
  phrasesIn,
  possibleQuestions,
  questionsNear,
  quoteActions,
  type Reply,
  requiredText,
  type Suggestion,
  text,
} from '../src/kit.js';

const ask = defineCommand({
  name: 'ask',
  names: { 'zh-CN': '提问', 'zh-TW': '提問' },
  describe: {
    en: 'Ask the plan; it answers in its own words',
    'zh-CN': '用规划原文回答问题',
    'zh-TW': '用規劃原文回答問題',
  },
  options: {
    question: requiredText(
      { 'zh-CN': '问题', 'zh-TW': '問題' },
      { en: 'What you want to know', 'zh-CN': '想了解什么', 'zh-TW': '想了解什麼' },
      { suggest: suggestQuestions },
    ),
    document: documentOption,
    private: flag(
      { 'zh-CN': '仅自己可见', 'zh-TW': '僅自己可見' },
      { en: 'Show the answer only to you', 'zh-CN': '答案只给自己看', 'zh-TW': '答案只給自己看' },
    ),
    page: pageOption,
    near: text(
      { 'zh-CN': '接着', 'zh-TW': '接著' },
      { en: 'The passage that this follows', 'zh-CN': '接着哪一段问', 'zh-TW': '接著哪一段問' },
      {
        hidden: true,
        // Buttons have room for the name of a passage but no other text.
        resolve: (typed, library) => (isPassage(passageWithName(library, typed)) ? typed : ''),
      },
    ),
    before: text(
      { 'zh-CN': '上一问', 'zh-TW': '上一問' },
      { en: 'The question that this follows', 'zh-CN': '接着哪一个问题问', 'zh-TW': '接著哪一個問題問' },
      { hidden: true },
    ),
  },
  isPrivate: (values) => values.private,
  async run(values, context): Promise<Reply> {
    const { document, page, near } = values;
    const only = findDocument(context, context.locale, document);
    const passage = near === undefined ? null : passageWithName(context, near);
    const options = { document: only?.document, near: isPassage(passage) ? passage : undefined, page };
    const { asked, found } = await answerAfter(values, options, context);
    const shown = { ...values, question: asked, before: undefined };
    const [quote] = found.quotes;
    const questions = found.status === 'answered' || page > 1 ? [] : await nearTo(found, context);
    return answerReply(found, {
      locale: context.locale,
      page,
      turn: (to) => ask.with({ ...shown, page: to }),
      ofDocument: ask.with({ ...shown, page: 1 }, { chosen: 'document' }),
      questions: questions.map((one) => callButton(one, 'ask', { question: one, document }, context)),
      actions: quote
        ? [
            ...quoteActions(quote, context),
            dislikeButton(found, shown, context),
            compareButton(found, context),
          ]
        : [callButton(phrasesIn(context.locale).outline, 'outline', { document }, context)],
    });
  },
});

function isPassage(named: ReturnType<typeof passageWithName>): named is Passage {
  return named !== null && named !== 'gone';
}

/** The most questions to offer beside an unanswered one. */
const MAX_NEAR = 3;

function nearTo({ question, quotes: [quote] }: Answer, context: Context): Promise<string[]> {
  const document = quote?.passage.section.document;
  return questionsNear(question, document, context, { locale: context.locale, most: MAX_NEAR });
}

/** Offers the typed text, so that Enter keeps it, and questions in the documents' language. */
function suggestQuestions(typed: string, library: Library): Suggestion[] {
  const own = typed.trim() === '' ? [] : [typed];
  const like = matching(library, typed, possibleQuestions(library, 'zh-CN'), (question) => question);
  return [...new Set([...own, ...like])].map((name) => ({ name, value: name }));
}

/** A button that shows the figures of all documents side by side; null where no other has one. */
function compareButton({ differing }: Answer, context: Context): ReturnType<typeof callButton> {
  const label = phrasesIn(context.locale).sideBySide;
  return differing && callButton(label, 'compare', { about: differing.subject }, context);
}

/** A button for a bad answer, which leads on to the next quotes or to the headings. */
function dislikeButton(
  { kind, page, lastPage }: Answer,
  values: Parameters<typeof ask.with>[0],
  { commands }: Context,
): ReturnType<typeof callButton> {
  const press = { press: 'dislike' } as const;
  if (kind !== 'list' && page < lastPage)
    return button(DISLIKE, ask.with({ ...values, page: page + 1 }, press));
  const outline = commands.get('outline');
  return outline ? button(DISLIKE, outline.with({ document: values.document }, press)) : null;
}

export default ask;
