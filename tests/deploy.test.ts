import { readFileSync } from 'node:fs';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** What these files set, of Node and of the image; the rest is the bot's own. */
const OTHERS = ['NODE_ENV'];

const settings = new Set(
  [...read('.env.example').matchAll(/^# ?(?<name>[A-Z_]+)=/gmu)].map((one) => one[1]!),
);

type Container = {
  readonly env: readonly { readonly name: string }[];
  readonly securityContext: object;
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
};
type Probe = { readonly httpGet: { readonly path: string } };
type Workload = {
  readonly kind: string;
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly containers: readonly [Container];
        readonly terminationGracePeriodSeconds: number;
      };
    };
  };
};

const kubernetes = loadAll(read('deploy/kubernetes.yaml')) as readonly Workload[];
const workloads = kubernetes.filter(({ kind }) => /^(?:Deployment|StatefulSet)$/u.test(kind));

/** How long the bot may take to end, in seconds; who ends it sooner loses what is in flight. */
const LAST_WORDS = 10;

describe('deploy/kubernetes.yaml', () => {
  it('holds all that keeps replicas up', () => {
    const kinds = kubernetes.map(({ kind }) => kind);
    for (const kind of ['Deployment', 'Service', 'Ingress', 'HorizontalPodAutoscaler', 'PodDisruptionBudget'])
      expect(kinds).toContain(kind);
    expect(workloads).toHaveLength(2);
  });

  it('asks only what the program tells, sets only what it reads, and lets it finish', () => {
    for (const { spec } of workloads) {
      const { containers, terminationGracePeriodSeconds } = spec.template.spec;
      const [{ env, startupProbe, readinessProbe, livenessProbe, securityContext }] = containers;
      for (const { name } of env) expect(settings).toContain(name);
      const paths = [startupProbe, readinessProbe, livenessProbe].map(({ httpGet }) => httpGet.path);
      expect(paths).toEqual([expect.stringMatching(/^\/(?:readyz|healthz)$/u), '/readyz', '/healthz']);
      expect(securityContext).toMatchObject({
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
      });
      expect(terminationGracePeriodSeconds).toBeGreaterThan(LAST_WORDS);
    }
  });
});

describe('deploy/compose.yaml', () => {
  type Service = {
    readonly environment?: object;
    readonly read_only?: boolean;
    readonly stop_grace_period?: string;
    readonly '<<'?: Service;
  };
  // The library that reads it leaves it to us to merge.
  const merged = (service: Service): Service => ({ ...service['<<'], ...service });
  const { services } = load(read('deploy/compose.yaml')) as { services: Record<string, Service> };

  it('runs three replicas and the gateway on a file system that is read only, and lets them finish', () => {
    for (const name of ['replica', 'gateway']) {
      const { environment = {}, read_only, stop_grace_period } = merged(services[name]!);
      expect(read_only).toBe(true);
      expect(Number.parseInt(stop_grace_period!, 10)).toBeGreaterThan(LAST_WORDS);
      for (const variable of Object.keys(environment)) expect(settings).toContain(variable);
    }
    expect(services).toMatchObject({ replica: { deploy: { replicas: 3 } }, nginx: {} });
  });
});

describe('deploy/Dockerfile', () => {
  it('sets only what the program or Node reads', () => {
    const [, line = ''] = /^ENV (.+)$/mu.exec(read('deploy/Dockerfile'))!;
    for (const [name = ''] of line.split(' ').map((one) => one.split('=')))
      expect([...settings, ...OTHERS]).toContain(name);
  });
});
