/** Those of the parts that the source says something of. */
export function said(...parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null);
}
