/** Decodes what an address encodes, for people to read; what is encoded wrongly stays. */
export function decoded(text: string, decode = decodeURIComponent): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
