import { describe, expect, it } from 'vitest';
import { numericRows, readPlanText, wordsOf } from './read-plan.js';

const goals = (words: string): string[] =>
  numericRows(readPlanText(`1. Goals\n${words}\n2. Tasks\nTo be set.`, 'Storage Action Plan').outline);

describe('a plan in English', () => {
  const plan = readPlanText(
    `1. Background
In 2022, output reached 20 billion yuan, and 5 plants were built.
2. Targets
By 2030, the output of the industry will reach 50 billion yuan, with an average annual growth of 12 percent.
3. Key actions
3.1 Build plants. Build at least 5 plants by 2028, which can meet 3% of demand.
3.2 Train people. Courses (10 hours) are offered.
4. Supporting measures
4.1 Strengthen leadership. A group is set up.
4.2 Funding. Money is provided.`,
    'Action Plan for Storage',
  );

  it('has targets of its goals and tasks, none of what was or what is explained', () => {
    expect(numericRows(plan.outline)).toEqual([
      'output of the industry = 50000000000 yuan 2030',
      'average annual growth = 12 % 2030',
      'plants >= 5 - 2028',
    ]);
  });

  it('has its tasks and safeguards under their headings', () => {
    expect(wordsOf(plan, plan.outline.tasks).map((words) => words.slice(0, 16))).toEqual([
      '3.1 Build plants',
      '3.2 Train people',
    ]);
    expect(plan.outline.safeguards.map(({ name }) => name)).toEqual(['Strengthen leadership', 'Funding']);
  });
});

describe('a target in English', () => {
  it.each([
    ['By 2030, reduce the waste per capita by 30%.', ['waste per capita = 30 % 2030']],
    ['The rail network is to expand to around 1,360 km by 2035.', ['rail network ~ 1360 km 2035']],
    ['By 2030, over 60,000 charging points nationwide.', ['charging points > 60000 - 2030']],
    [
      'By 2030, provide 3 000 fast chargers and 28 500 berths.',
      ['fast chargers = 3000 - 2030', 'berths = 28500 - 2030'],
    ],
    ['By 2030, 80% of new buildings to be green.', ['new buildings = 80 % 2030']],
    ['By 2030, a jobless rate of no more than 5.5 percent.', ['jobless rate <= 5.5 % 2030']],
    ['By 2030, cut emissions by 20 to 30 percent from 2020 levels.', ['emissions .. 20–30 % 2030']],
    ['By 2030, reach net zero in 9 in 10 towns.', []],
    ['Cut emissions by 50% by 2030 from 1990 levels and reach net zero by 2045.', ['emissions = 50 % 2030']],
    [
      '40% of new cars are electric by 2027; the share of trips by bike rises from 9% to 20% by 2030.',
      ['new cars = 40 % 2027', 'share of trips by bike = 20 % 2030'],
    ],
    ['By 2030, waste per person falls below 350 kg a year.', ['waste per person < 350 kg 2030']],
    ['Invest €1.2 billion in heat networks by 2030.', ['heat networks = 1200000000 € 2030']],
    ['Deploy 200 MWh of storage by 2026 [50 MWh in December 2023].', ['storage = 200 MWh 2026']],
    ['By 2030, raise S$5 million or more for Phase 2 of the 14th plan.', []],
  ])('has its subject, comparator, value, unit and year: %s', (words, expected) => {
    expect(goals(words)).toEqual(expected);
  });

  it('is due in the year of the label above it', () => {
    expect(
      goals('2026 targets:\n\n- Plant 1 million trees\n\n2030 targets:\n\n- Add 100 ha of parks'),
    ).toEqual(['trees = 1000000 - 2026', 'parks = 100 ha 2030']);
  });

  it('of a report is one once it says what it expects', () => {
    const { outline } = readPlanText(
      'In 2023, GDP grew 5 percent.\n\nThe main projected targets for this year are as follows:\n\nGDP growth of around 5.5 percent',
      'Report on the Work of the Government (2024)',
    );
    expect(numericRows(outline)).toEqual(['GDP growth ~ 5.5 % 2024']);
  });
});
