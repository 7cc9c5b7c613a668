import { describe, expect, it } from 'vitest';
import { stripMarkup } from '../../src/transports/markup.js';

describe('what somebody types', () => {
  it.each([
    ['看<@1><@!2><@&3><#4><a:hi:5><:ok:6><t:7:R></ask:8>这里', '看        这里'],
    ['见https://example.org/a?b=1，第3页', '见 ，第3页'],
    ['[原文](https://example.org/a)说', '原文说'],
    ['beijing-ai-2023@100-200~_a__b-', 'beijing-ai-2023@100-200~_a__b-'],
    ['3<5，a>b，<5%', '3<5，a>b，<5%'],
  ])('%j is read as %j', (text, words) => {
    expect(stripMarkup(text)).toBe(words);
  });
});
