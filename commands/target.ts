import {
  defineCommand,
  describeTarget,
  documentOption,
  type Listing,
  listMatching,
  pageOption,
  type Reply,
  suggestFrom,
  type Target,
  text,
} from '../src/kit.js';

const targets: Listing<Target> = {
  itemsOf: ({ outline }) => outline().targets,
  nameOf: ({ subject }) => subject,
  dateOf: ({ deadline }) => deadline,
  headOf: (target, { locale }) => ({ name: target.subject, detail: describeTarget(target, locale) }),
  asTable: true,
  title: (phrases) => phrases.targets,
  none: (phrases) => phrases.noTargets,
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
    page: pageOption,
  },
  run: (values, context): Reply =>
    listMatching(targets, values, context, (page) => target.with({ ...values, page })),
});

export default target;
