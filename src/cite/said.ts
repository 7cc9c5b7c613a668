/** The parts that are not null. */
export function said(...parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null);
}
