/** The pairs of characters that follow each other in a text, in order. */
export function characterPairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
