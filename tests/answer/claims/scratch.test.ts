import { it } from 'vitest';
import { openSeeds } from '../../support/library.js';
import { fold } from '../../../src/text/fold.js';
import { readItems } from '../../../src/corpus/outline/clauses.js';
import { readAmounts } from '../../../src/corpus/outline/amounts.js';
import { readQuantities } from '../../../src/text/quantities.js';
import { readMentions } from '../../../src/corpus/outline/deadlines.js';
import { slice } from '../../../src/text/span.js';
const { words, corpus } = await openSeeds();
it('x', () => {
  for (const text of ['北京提出2025年人工智能核心产业规模达到5000亿元','北京将补贴每家企业100万元','持续保持10%以上增长','核心产业规模、辐射产业规模分别达到3000亿元、1万亿元','提出16项重点任务','从五个方向出发','全球今天最近新闻程序员暴涨腰斩半导体盘子海淀区中关村高达不会没有并非未取消', 'Beijing targets a core AI industry of 300000000000元 到2025年','核心产业规模会是3000亿元吗','辐射产业规模将超过1万亿元']) {
    console.log(words.tagged(fold(text)).map((w) => `${w.word}/${w.tag}`).join(' '));
    const all = { start: 0, end: text.length };
    const years = readMentions(text, all, null).map(({ span }) => span);
    for (const item of readItems(text, all)) for (const clause of item.clauses) {
      console.log('  ', slice(text, clause), readAmounts(text, clause, years).map((a) => `${slice(text, a.quantity.span)} <${a.subject ? slice(text, a.subject) : null}> ${a.quantity.comparator}`), readQuantities(text, clause).length);
    }
  }
  console.log(corpus.entries[0]!.outline().targets.map((t) => [t.subject, t.value, t.deadline, slice(t.section.document.text, t.span)]));
});
