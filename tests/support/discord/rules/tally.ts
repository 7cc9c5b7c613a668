/** What the components of one message add up to. */
export type Tally = {
  count: number;
  readonly texts: string[];
  readonly customIds: Set<string>;
  readonly ids: Set<number>;
};

/** Nothing counted yet. */
export const createTally = (): Tally => ({ count: 0, texts: [], customIds: new Set(), ids: new Set() });
