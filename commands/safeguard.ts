import {
  defineCommand,
  documentOption,
  type Listing,
  listMatching,
  pageOption,
  type Reply,
  type Safeguard,
  suggestFrom,
  text,
} from '../src/kit.js';

type NumberedSafeguard = Safeguard & { readonly number: number };

const safeguards: Listing<NumberedSafeguard> = {
  itemsOf: ({ outline }) => {
    const { safeguards, unnamedSafeguards } = outline();
    return [...safeguards, ...unnamedSafeguards].map((item, at) => ({ ...item, number: at + 1 }));
  },
  numberOf: ({ number }) => number,
  nameOf: ({ name }) => name,
  headOf: ({ name }) => ({ name }),
  title: (phrases) => phrases.safeguards,
  none: (phrases) => phrases.noSafeguards,
};

const safeguard = defineCommand({
  name: 'safeguard',
  names: { 'zh-CN': '保障', 'zh-TW': '保障' },
  describe: {
    en: 'How the plan is to be carried out: its safeguards',
    'zh-CN': '查保障措施',
    'zh-TW': '查保障措施',
  },
  options: {
    about: text(
      { 'zh-CN': '关于', 'zh-TW': '關於' },
      { en: 'Which safeguard', 'zh-CN': '哪项保障措施', 'zh-TW': '哪項保障措施' },
      { max: 100, suggest: suggestFrom(safeguards) },
    ),
    document: documentOption,
    page: pageOption,
  },
  run: (values, context): Reply =>
    listMatching(safeguards, values, context, (page) => safeguard.with({ ...values, page })),
});

export default safeguard;
