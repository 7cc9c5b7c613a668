/** Pinyin as keyboards write it: without the marks of tones (suàn), ü as v. Whatever else is typed stays. */
export function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}
