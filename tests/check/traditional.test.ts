import { expect, it } from 'vitest';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

it.each([
  ['溫室農場120戶', 'matches'],
  ['温室农场120户', 'matches'],
  ['農機60臺', 'matches'],
  ['溫室農場150戶', 'differs'],
])('a plan in traditional characters has its units in either: %s', async (claim, verdict) => {
  const text = '輔導智慧農場300戶，其中溫室農場120戶。農機達到60臺。';
  const library = await openEntries([entryOf('plan.txt', `---\ntitle: 南灣縣農業計畫\n---\n${text}\n`)]);
  expect((await library.check(claim)).findings.map((one) => one.verdict)).toEqual([verdict]);
});
