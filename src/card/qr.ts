import { encode } from 'uqr';

/** A QR code as an SVG image. */
export function qrCode(
  text: string,
  { dark, light }: { readonly dark: string; readonly light: string },
): string {
  const { data, size } = encode(text, { border: 2, ecc: 'L' });
  const squares = data.flatMap((line, y) => line.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="${light}"/><path fill="${dark}" d="${squares.join('')}"/></svg>`;
}
