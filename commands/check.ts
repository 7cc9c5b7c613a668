import {
  type Accent,
  type Check,
  type Context,
  checkPhrases,
  clip,
  defineCommand,
  documentOption,
  type Findings,
  findDocument,
  findingText,
  groupFindings,
  inert,
  type Library,
  type Locale,
  listReply,
  type Part,
  pageOption,
  quoteActions,
  type Reply,
  requiredText,
  row,
  section,
} from '../src/kit.js';

/** The longest claim, in characters, as the message shows it for its buttons. */
const MAX_CLAIM = 800;

/** The longest message to shorten to a claim, in characters, as Discord limits text and embeds. */
const MAX_MESSAGE = 10_000;

const CUT = '…';

const check = defineCommand({
  name: 'check',
  names: { 'zh-CN': '核对', 'zh-TW': '核對' },
  describe: {
    en: 'Check what somebody says against the plan',
    'zh-CN': '核对一段话与原文是否一致',
    'zh-TW': '核對一段話與原文是否一致',
  },
  options: {
    claim: requiredText(
      { 'zh-CN': '说法', 'zh-TW': '說法' },
      { en: 'What is said', 'zh-CN': '要核对的话', 'zh-TW': '要核對的話' },
      { max: MAX_CLAIM, lines: true, resolve: shorten, resolvable: MAX_MESSAGE },
    ),
    document: documentOption,
    page: pageOption,
  },
  menu: {
    name: { en: 'Check against the plan', 'zh-CN': '核对原文', 'zh-TW': '核對原文' },
    fills: 'claim',
  },
  async run({ claim, document, page }, context): Promise<Reply> {
    const { locale } = context;
    const only = findDocument(context, locale, document);
    const { findings, unchecked } = await context.check(claim, only?.document);
    const groups = groupFindings(findings);
    const names = only === undefined && context.entries.length > 1;
    const shown = new Set<string>();
    return listReply(
      groups.map((group) => {
        const actions = actionsOf(group, shown, context);
        return (room) => [section(findingText(group, claim, locale, room, names), null), ...actions];
      }),
      {
        locale,
        title: checkPhrases.title[locale],
        about: claim,
        note: [
          findings.length === 0 ? checkPhrases.nothing[locale] : uncheckedText(unchecked, locale),
          claim.endsWith(CUT) ? checkPhrases.cut[locale] : '',
        ].join(''),
        page,
        turn: (to) => check.with({ claim, document, page: to }),
        accent: accentOf(findings, unchecked),
      },
    );
  },
});

/** The buttons for a passage, once each, as Discord wants all buttons to differ. */
function actionsOf([{ quote }]: Findings, shown: Set<string>, context: Context): Part[] {
  if (quote === null || shown.has(quote.part.id)) return [];
  shown.add(quote.part.id);
  const buttons = row(quoteActions(quote, context));
  return buttons ? [buttons] : [];
}

/** How much of the unchecked sentences to name, in characters. */
const MAX_UNCHECKED = 120;

/** Names what was not checked, as silence would pass for approval. */
function uncheckedText(unchecked: Check['unchecked'], locale: Locale): string {
  if (unchecked.length === 0) return '';
  return (
    checkPhrases.unchecked[locale] + inert(clip(unchecked.join(' / ').replace(/\s+/gu, ' '), MAX_UNCHECKED))
  );
}

/** The colour of the worst verdict; green only where all was checked. */
function accentOf(findings: Check['findings'], unchecked: Check['unchecked']): Accent {
  const has = (one: string): boolean => findings.some(({ verdict }) => verdict === one);
  if (has('differs')) return 'bad';
  if (has('unsure')) return 'caution';
  return has('matches') && !has('absent') && unchecked.length === 0 ? 'good' : 'plain';
}

/** Shortens a text to its first sentences that can be checked, else to its beginning. */
async function shorten(claim: string, library: Library): Promise<string> {
  if (claim.length <= MAX_CLAIM) return claim;
  const { findings } = await library.check(claim);
  const sentences = new Set(findings.map(({ sentence }) => sentence));
  let kept = '';
  for (const sentence of sentences) {
    if (kept.length + sentence.length + CUT.length > MAX_CLAIM) {
      return kept === '' ? clip(sentence, MAX_CLAIM) : kept + CUT;
    }
    kept += `${sentence}\n`;
  }
  return kept === '' ? clip(claim, MAX_CLAIM) : kept.trimEnd();
}

export default check;
