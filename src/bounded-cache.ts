/** Keeps what was used last, up to a total size. */
export class BoundedCache<Value> {
  private readonly kept = new Map<string, Value>();
  private size = 0;

  /** @param sizeOf how much a value counts */
  constructor(
    private readonly limit: number,
    private readonly sizeOf: (value: Value) => number,
  ) {}

  get(key: string): Value | undefined {
    const value = this.kept.get(key);
    if (value === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.drop(key);
    this.kept.set(key, value);
    this.size += this.sizeOf(value);
    for (const oldest of this.kept.keys()) {
      if (this.size <= this.limit || oldest === key) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const value = this.kept.get(key);
    if (value === undefined) return;
    this.kept.delete(key);
    this.size -= this.sizeOf(value);
  }
}
