import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/corpus/sections.js';
import type { Section } from '../../src/corpus/types.js';
import { numericRows, type Plan, readPlanFile, readPlanText, row, wordsOf } from './read-plan.js';

const FOLDER = new URL('../fixtures/plans/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

type Expected = {
  readonly sections: readonly string[];
  readonly targets: readonly Parameters<typeof row>[0][];
  readonly tasks: readonly string[];
  readonly safeguards: readonly { readonly name: string }[];
  readonly stated: Readonly<Record<string, number>>;
  readonly warnings: number;
};

describe.each(files)('the plan %s', (file) => {
  const plan = readPlanFile(`tests/fixtures/plans/${file}`);
  const { outline } = plan;
  const expected = readExpected(file);

  it('has the sections that a reader sees', () => {
    expect(topHeadings(plan)).toEqual(expected.sections);
  });

  it('has exactly the targets with numbers that it states, in order', () => {
    expect(numericRows(outline)).toEqual(expected.targets.map(row));
  });

  it('has the tasks under the heading that names them', () => {
    const beginnings = wordsOf(plan, outline.tasks).map((words) =>
      words.replace(/^.{1,5}(?:[）．、]|条\s|\.)\s*/u, ''),
    );
    expect(beginnings.map((words, index) => words.slice(0, expected.tasks[index]?.length))).toEqual(
      expected.tasks,
    );
  });

  it('has the safeguards by name', () => {
    expect(outline.safeguards.map(({ name }) => name)).toEqual(expected.safeguards.map(({ name }) => name));
  });

  it('reports the counts that the text states, and warns where they disagree', () => {
    expect(outline.stated.counts).toMatchObject(expected.stated);
    expect(outline.warnings).toHaveLength(expected.warnings);
  });

  it('quotes only slices of the text, trimmed, and names subjects in its words', () => {
    for (const words of wordsOf(plan, [...outline.targets, ...outline.tasks, ...outline.safeguards])) {
      expect(words).toBe(words.trim());
      expect(words).not.toBe('');
    }
    const targets = wordsOf(plan, outline.targets);
    outline.targets.forEach(({ subject }, index) => {
      expect(targets[index]).toContain(subject);
    });
  });

  it('names for each target a section that holds it', () => {
    const sections = flatten(plan.sections);
    for (const { section, span } of outline.targets) {
      expect(sections).toContain(section);
      expect(section.span.start <= span.start && span.end <= section.span.end).toBe(true);
    }
  });
});

describe('the last item of a list', () => {
  it('is no longer than the others, however much the document adds', () => {
    const plan = readPlanText(
      '一、主要任务\n（一）做甲。办好甲。\n（二）做乙。办好乙。\n各区报送进展。\n联系人另行通知。\n本措施自印发之日起施行。',
    );
    expect(wordsOf(plan, plan.outline.tasks)).toEqual(['（一）做甲。办好甲。', '（二）做乙。办好乙。']);
  });

  it('ends before what the document adds after the list', () => {
    const plan = readPlanFile('tests/fixtures/plans/nanling-computing.txt');
    expect(wordsOf(plan, plan.outline.safeguards).at(-1)).toMatch(
      /^（五）筑牢安全屏障。.*保障供应链稳定。$/u,
    );
  });
});

function readExpected(file: string): Expected {
  const name = file.replace(/\.\w+$/u, '.expected.json');
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** The outermost headings; a title over the whole document is none of them. */
function topHeadings({ document, sections }: Plan): string[] {
  const headed: readonly Section[] = sections.filter(({ heading }) => heading !== null);
  const tops = headed.length === 1 && headed[0]!.path[0] === document.title ? headed[0]!.children : headed;
  return tops.map(({ path }) => path.at(-1)!);
}
