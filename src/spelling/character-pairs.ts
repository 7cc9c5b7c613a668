const HAN = { first: 0x4e00, last: 0x9fff };

/** Tells whether one character follows another anywhere in the texts. It keeps one bit a pair: 8 MB at most. */
export function pairsIn(texts: readonly string[]): (first: string, second: string) => boolean {
  const numbers = new Uint16Array(0x10000);
  const count = numberCharacters(texts, numbers);
  const bits = new Uint8Array(((count + 1) * (count + 1)) / 8 + 1);
  const place = (first: number, second: number): number => first * (count + 1) + second;
  for (const text of texts) {
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const number = numbers[text.charCodeAt(at)]!;
      const bit = place(before, number);
      bits[bit >> 3]! |= 1 << (bit & 7);
      before = number;
    }
  }
  return (first, second) => {
    const [a, b] = [numbers[first.charCodeAt(0)] ?? 0, numbers[second.charCodeAt(0)] ?? 0];
    const bit = place(a, b);
    return a > 0 && b > 0 && (bits[bit >> 3]! & (1 << (bit & 7))) !== 0;
  };
}

/** Numbers the Chinese characters from 1 on; all else is 0. */
function numberCharacters(texts: readonly string[], numbers: Uint16Array): number {
  let count = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < HAN.first || code > HAN.last || numbers[code] !== 0) continue;
      count += 1;
      numbers[code] = count;
    }
  }
  return count;
}
