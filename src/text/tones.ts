/** Writes pinyin as keyboards do: without tone marks (suàn), with v for ü. */
export function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}
