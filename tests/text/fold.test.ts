import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { anyText, longText } from '../support/any-text.js';
import { allPlans } from '../support/plans.js';

const anything = fc.oneof(anyText, longText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('folding', () => {
  it('keeps the length of any text, so that offsets stay true', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('has nothing left to do a second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('reads the radicals that PDFs put in the place of ideographs', () => {
    expect(fold('⼀、⽣态⽂明⽰范区，⺟婴室')).toBe('一、生态文明示范区,母婴室');
    expect(fold('⻓江⻛电⻋队')).toBe('长江风电车队');
  });

  it('keeps every character of Unicode one character', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (fold(character).length !== character.length) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('keeps what is neither traditional, full width, a capital nor an odd space', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9 \n，。；：“”《》（）核心产业规模达到人工智能😀]{0,60}$/u),
        (text) => {
          const same = text.replace(/[，；：（）！？]/gu, '');
          expect(fold(same)).toBe(same);
        },
      ),
    );
  });

  it.each([
    ['核心產業規模要達到多少', '核心产业规模要达到多少'],
    ['臺灣頭髮發展乾淨', '台湾头发发展干净'],
    ['ＧＰＴ－４　２０２５％', 'gpt-4 2025%'],
    ['AI\u00A0Plan', 'ai plan'],
    ['İstanbul', 'İstanbul'],
    ['乾坤', '乾坤'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves the Chinese of plans as it stands: they are simplified already', () => {
    for (const { document } of allPlans()) {
      const han = (text: string): string => text.replace(/\P{Script=Han}/gu, '');
      expect(han(document.folded)).toBe(han(document.text));
      expect(document.folded).toHaveLength(document.text.length);
    }
  });
});
