import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../../../bench/load/fleet.js';
import { isCluster } from '../cluster.js';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));

/** Why a cluster cannot be started here; null where it can. */
function lacking(): string | null {
  for (const [program, option] of [
    ['java', '-version'],
    ['javac', '-version'],
    ['mvn', '--version'],
  ] as const)
    if (spawnSync(program, [option]).status !== 0)
      return `${program} is missing. Install it: apt-get install default-jdk-headless maven.`;
  return classPath() === null ? 'Maven cannot fetch OpenSearch.' : null;
}

let found: string | null | undefined;

/** Where OpenSearch and what it needs lie; null where Maven cannot fetch them. */
function classPath(): string | null {
  if (found !== undefined) return found;
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-maven-'));
  const file = join(folder, 'classpath');
  const args = ['-q', '-B', '-f', SOURCES, 'dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  found = spawnSync('mvn', args).status === 0 ? readFileSync(file, 'utf8') : null;
  rmSync(folder, { recursive: true });
  return found;
}

/** Whether a cluster of OpenSearch can be started; prints why it cannot. */
export function hasOpenSearch(): boolean {
  if (!isCluster('A cluster of OpenSearch takes the whole machine')) return false;
  const why = lacking();
  if (why !== null) process.stderr.write(`Skipped: ${why}\n`);
  return why === null;
}

/** A running cluster. */
export type Cluster = {
  /** Of a corpus, over all nodes. */
  readonly urlOf: (name: string) => string;
  /** Ends a node, by its number, at once. */
  readonly end: (node: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const HEAP = '-Xmx1g';

/** Starts so many nodes, all in one Java process. */
export async function startCluster(nodes: number): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'ceyuan-opensearch-'));
  const classes = join(folder, 'classes');
  const path = classPath()!;
  const compiled = spawnSync('javac', [
    '-proc:none',
    '-cp',
    path,
    '-d',
    classes,
    join(SOURCES, 'Cluster.java'),
  ]);
  if (compiled.status !== 0) throw new Error(String(compiled.stderr));
  const ports = await freePorts(2 * nodes);
  const properties = '-Dopensearch.set.netty.runtime.available.processors=false';
  const args = [
    HEAP,
    properties,
    '-cp',
    `${path}:${classes}`,
    'Cluster',
    join(folder, 'data'),
    ...ports.map(String),
  ];
  const java = spawn('java', args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const heard = listen(java);
  await heard('ready');
  const hosts = ports.slice(0, nodes).map((port) => `127.0.0.1:${port}`);
  return {
    urlOf: (name) => `opensearch://${hosts.join(',')}/${name}`,
    end: async (node) => {
      java.stdin.write(`end ${node}\n`);
      await heard(`ended ${node}`);
    },
    stop: async () => {
      const gone = once(java, 'exit');
      java.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Waits for a line that the process writes. */
function listen(java: ChildProcess): (line: string) => Promise<void> {
  const written: string[] = [];
  const lines = createInterface({ input: java.stdout! });
  lines.on('line', (line) => written.push(line));
  return async (wanted) => {
    while (!written.includes(wanted)) {
      const [line] = await Promise.race([once(lines, 'line'), once(java, 'exit').then(() => [null])]);
      if (line === null) throw new Error(`The cluster ended before it wrote "${wanted}".`);
    }
  };
}
