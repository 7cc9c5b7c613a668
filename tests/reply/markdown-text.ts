import fc from 'fast-check';

/** Pieces that mean something in Discord's Markdown, beside words. */
const PIECES = [
  ...['**', '*', '_', '__', '~~', '||', '`', '```', '\\', '\\\\', '> ', '>>> ', '-# ', '# ', '- ', '1. '],
  ...['[', ']', '(', ')', '](', '<@123>', '<@&1>', '@everyone', '<t:0:R>', ':smile:', 'https://a.cn/_b_'],
  ...['算力', '“创新”', '3000亿元', '10%', 'GPT-4', ' ', '\n', '\u3000', '😀', '\u2028'],
];

/** Any text, with much that is Markdown. */
export const markdownText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join(''));

/** Texts on one line. */
export const lineText = markdownText.map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim());
