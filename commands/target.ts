import {
  button,
  chartOption,
  chartReply,
  chartThemeOf,
  defineCommand,
  documentOption,
  findListed,
  isChartable,
  type Listing,
  listMatching,
  measuredFirst,
  pageOption,
  phrasesIn,
  type Reply,
  suggestFrom,
  type Target,
  targetHead,
  targetName,
  text,
} from '../src/kit.js';

const targets: Listing<Target> = {
  itemsOf: ({ outline }) => measuredFirst(outline().targets),
  nameOf: ({ subject }) => subject,
  dateOf: ({ deadline }) => deadline,
  offerOf: (target) => targetName(target, 'zh-CN'),
  headOf: (target, { locale }) => targetHead(target, locale),
  asTable: true,
  title: (phrases) => phrases.targets,
  none: (phrases) => phrases.noTargets,
  actions: (shown, { about, document }, { locale }) => [
    isChartable(shown)
      ? button(phrasesIn(locale).chart, target.with({ about, document, chart: 'light' }))
      : null,
  ],
};

const target = defineCommand({
  name: 'target',
  names: { 'zh-CN': '目标', 'zh-TW': '目標' },
  describe: {
    en: 'What is to be reached, and by when',
    'zh-CN': '查目标：数值、单位、期限',
    'zh-TW': '查目標：數值、單位、期限',
  },
  options: {
    about: text(
      { 'zh-CN': '关于', 'zh-TW': '關於' },
      { en: 'Which target', 'zh-CN': '哪个目标', 'zh-TW': '哪個目標' },
      { max: 100, suggest: suggestFrom(targets) },
    ),
    document: documentOption,
    chart: chartOption,
    page: pageOption,
  },
  async run(values, context): Promise<Reply> {
    const { about, document, chart } = values;
    const theme = chartThemeOf(chart);
    const listed = findListed(targets, values, context);
    const shown = listed.found.length > 0 ? listed.found : listed.all;
    if (theme === null || !isChartable(shown))
      return listMatching(targets, values, context, (page) => target.with({ about, document, page }), listed);
    return chartReply(shown, {
      locale: context.locale,
      title: phrasesIn(context.locale).targets,
      about,
      theme,
      nameOf: ({ subject }) => subject,
      list: target.with({ about, document }),
      other: (chart) => target.with({ about, document, chart }),
    });
  },
});

export default target;
