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
  headOf: (target, { locale }) =>
    [target.subject, describeTarget(target, locale)].filter((part) => part !== '').join(' · '),
  title: (phrases) => phrases.targets,
  none: (phrases) => phrases.noTargets,
};

const target = defineCommand({
  name: 'target',
  describe: {
    en: 'What is to be reached, and by when',
    'zh-CN': '查目标：数值、单位、期限',
    'zh-TW': '查目標：數值、單位、期限',
  },
  options: {
    about: text(
      { en: 'Which target', 'zh-CN': '哪个目标', 'zh-TW': '哪個目標' },
      { max: 100, suggest: suggestFrom(targets) },
    ),
    document: documentOption,
    page: pageOption,
  },
  run: (values, context): Reply =>
    listMatching(targets, values, context, (page, document) => target.with({ ...values, document, page })),
});

export default target;
