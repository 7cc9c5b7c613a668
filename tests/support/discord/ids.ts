/** 2015-01-01, from which Discord counts (https://discord.com/developers/docs/reference#snowflakes). */
const EPOCH = 1_420_070_400_000n;

/** Makes snowflakes of now that rise from one to the next. */
export function createIds(): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Date.now()) - EPOCH) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}

/** When a snowflake was made, in milliseconds since 1970. */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}
