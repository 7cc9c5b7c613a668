import { mkdir } from 'node:fs/promises';
import { UsageError } from '../../errors.js';
import type { Draft, Source } from '../../import/draft.js';
import type { AgentFor } from '../../import/fetch-page.js';
import { ImportError } from '../../import/import-error.js';
import { listSources, type NamedSource, openSource } from '../../import/list-sources.js';
import { type Prepared, prepareSeed, writeSeed } from '../../import/seed-file.js';
import { toLocale } from '../../locale.js';
import { type ParsedDocument, readCorpus } from '../../outline/corpus.js';
import { type FolderSettings, namedPath, seedsFolderOf } from '../../paths.js';
import { printable, printableLine } from '../../printable.js';
import { describeEntry, describeSections } from './seeds.js';
import { showMarkdown } from './show.js';
import { readArguments, type Terminal } from './terminal.js';

const USAGE = 'Usage: npm run -s seeds -- add [--force] [--dry-run] [--seeds DIR] FILE|URL|FOLDER…';

const OPTIONS = {
  seeds: { type: 'string' },
  force: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Tools = {
  /** @throws ImportError */
  readonly convert: (source: Source) => Promise<Draft>;
  readonly agentFor: AgentFor;
};

/** `npm run seeds -- add`: writes files and pages as seeds, and shows what it found in them. @returns the exit status */
export async function runAdd(
  args: readonly string[],
  terminal: Terminal,
  env: FolderSettings,
  tools: Tools,
): Promise<number> {
  const read = readArguments(args, OPTIONS, USAGE, terminal.output);
  if (read === null) return 0;
  const { values, positionals } = read;
  if (positionals.length === 0) throw new UsageError(USAGE);
  const folder = seedsFolderOf(env, values.seeds);
  if (!values['dry-run']) await mkdir(folder, { recursive: true });
  const task = { ...env, folder, force: values.force, isDry: values['dry-run'] };
  return new Adding(terminal, tools, task).run(positionals);
}

type AddTask = FolderSettings & {
  readonly folder: string;
  readonly force: boolean;
  readonly isDry: boolean;
};

class Adding {
  private failures = 0;
  private total = 0;
  private readonly files = new Set<string>();

  constructor(
    private readonly terminal: Terminal,
    private readonly tools: Tools,
    private readonly task: AddTask,
  ) {}

  async run(typed: readonly string[]): Promise<number> {
    const named: NamedSource[] = [];
    for (const name of typed)
      await this.orReport(name, async () => {
        const source = /^https?:\/\//iu.test(name) ? name : namedPath(name, this.task.calledFrom);
        named.push(...(await listSources(source)));
      });
    this.total = named.length;
    for (const [at, source] of named.entries()) {
      const place = this.total > 1 ? `[${at + 1}/${this.total}] ` : '';
      if (this.total > 1 && this.terminal.errors.isTTY)
        this.terminal.errors.write(`${place}${printableLine(source.name)} …\n`);
      await this.orReport(`${place}${source.name}`, () => this.add(source, place));
    }
    if (this.total > 1)
      this.terminal.output.write(
        `${this.files.size} of ${this.total} documents ${this.task.isDry ? 'can be added' : 'added'}.\n`,
      );
    return this.failures > 0 ? 2 : 0;
  }

  /** Reports a bad document, so that the others are still added. */
  private async orReport(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.failures += 1;
      this.terminal.errors.write(`✗ ${printable(`${name}: ${error.message}`)}\n`);
    }
  }

  private async add(named: NamedSource, place: string): Promise<void> {
    const draft = await this.tools.convert(await openSource(named, this.tools.agentFor));
    const prepared = prepareSeed(draft, named);
    if (this.files.has(prepared.file))
      throw new ImportError(`another document of this run is ${prepared.file}; rename one of them`);
    this.files.add(prepared.file);
    const path = await writeSeed(prepared, this.task);
    const [entry] = readCorpus({ documents: [prepared.document], glossary: [] }).entries;
    this.show(entry!, place, prepared, path);
  }

  private show(entry: ParsedDocument, place: string, { file }: Prepared, path: string): void {
    const { screen, language, output } = this.terminal;
    const written = this.task.isDry ? `would be written as ${file}` : `written to ${path}`;
    const shown =
      this.total > 1
        ? `${place}✓ ${summaryOf(entry)}; ${written}`
        : `${showMarkdown([describeEntry(entry, toLocale(language)), describeSections(entry)].join('\n'), screen)}\n\n✓ ${written}`;
    output.write(`${shown}\n`);
  }
}

function summaryOf({ document, outline }: ParsedDocument): string {
  const { targets, tasks, safeguards, warnings } = outline();
  const counts = `${targets.length} targets, ${tasks.length} tasks, ${safeguards.length} safeguards`;
  return `${printable(document.title)}: ${counts}${warnings.map((warning) => `; ⚠ ${warning}`).join('')}`;
}
