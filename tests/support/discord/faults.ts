import { createRandom } from './random.js';

/** What goes wrong with a request. */
export type Fault = {
  /** 400, 429, 500, 502, 503; left out, the request is only late. */
  readonly status?: 400 | 429 | 500 | 502 | 503;
  /** Discord's own code of the error, for 400. */
  readonly code?: number;
  /** Seconds until the next try, for 429; a tenth unless told. */
  readonly retryAfter?: number;
  /** Whether 429 counts for all routes. */
  readonly global?: boolean;
  /** Carries the request out, and only then fails: the bot cannot know that it worked. */
  readonly after?: boolean;
  /** Closes the connection instead of a response: by a FIN, by a RST, or once half of the response is out. */
  readonly closes?: 'quietly' | 'reset' | 'halfway';
  /** Milliseconds before anything happens. */
  readonly delay?: number;
};

/** Which requests: their `METHOD /path`, all unless told; `CONNECT` is a new connection, which is closed at once. */
export type Matching = RegExp;

/** Faults of the REST interface that tests ask for. */
export type Faults = {
  /** The next `count` requests fail so. */
  readonly next: (count: number, fault: Fault, matching?: Matching) => void;
  /** Each request fails with this probability, in one of these ways; the same ones for the same seed. */
  readonly random: (probability: number, faults: readonly Fault[], matching?: Matching) => void;
  readonly clear: () => void;
  /** The requests that met a fault, in order. */
  readonly met: readonly { readonly request: string; readonly fault: Fault }[];
};

type Plan = { readonly matching: Matching; readonly draw: () => Fault | undefined };

/** Faults as the server asks for them. */
export type FaultSource = Faults & { readonly draw: (request: string) => Fault | undefined };

/** No faults yet. */
export function createFaults(seed: number): FaultSource {
  const random = createRandom(seed);
  const met: { request: string; fault: Fault }[] = [];
  let plans: Plan[] = [];
  const plan = (matching: Matching, draw: Plan['draw']): number => plans.push({ matching, draw });
  return {
    met,
    next: (count, fault, matching = /\//u) => plan(matching, counted(count, fault)),
    random: (probability, faults, matching = /\//u) => plan(matching, drawn(random, probability, faults)),
    clear: () => {
      plans = [];
    },
    draw: (request) => {
      const fault = firstFault(plans.filter(({ matching }) => matching.test(request)));
      if (fault) met.push({ request, fault });
      return fault;
    },
  };
}

/** Later plans are not asked once one has a fault, so that "the next two" stays two. */
function firstFault(plans: readonly Plan[]): Fault | undefined {
  for (const { draw } of plans) {
    const fault = draw();
    if (fault) return fault;
  }
  return undefined;
}

function counted(count: number, fault: Fault): Plan['draw'] {
  let left = count;
  return () => (left-- > 0 ? fault : undefined);
}

function drawn(random: () => number, probability: number, faults: readonly Fault[]): Plan['draw'] {
  return () => (random() < probability ? faults[Math.floor(random() * faults.length)] : undefined);
}
