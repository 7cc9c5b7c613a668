/** The pairs of neighbouring characters in a text, in order. */
export function characterPairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The share of the pieces that a text holds, from 0 to 1. */
export function heldShare(pieces: readonly string[], text: string): number {
  return pieces.filter((piece) => text.includes(piece)).length / pieces.length;
}
