import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  button,
  buttonsOf,
  carriedBy,
  carry,
  linkButton,
  paragraph,
  reply,
  row,
} from '../../src/reply/reply.js';
import { lineText } from './markdown-text.js';

describe('a reply', () => {
  it('pings nobody and is made of components', () => {
    expect(reply([paragraph('@everyone')])).toEqual({
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
      components: [{ type: 17, components: [{ type: 10, content: '@everyone' }] }],
    });
  });

  it('leaves empty parts out', () => {
    expect(reply([paragraph(''), row([null]), row([])]).components).toEqual([{ type: 17, components: [] }]);
  });

  it('carries what somebody asked to the buttons, whatever it was', () => {
    fc.assert(
      fc.property(lineText, (asked) => {
        const sent = structuredClone(reply([carry(asked), paragraph('-# ❓ 另一行')]));
        expect(carriedBy(sent)).toBe(asked);
      }),
    );
  });

  it('carries nothing where nothing was asked', () => {
    expect(carriedBy(reply([paragraph('-# ❓ 一行')]))).toBeUndefined();
    expect(carriedBy({})).toBeUndefined();
  });

  it('gives its buttons back in order', () => {
    const buttons = [button('一', 'a'), linkButton('二', 'https://a.cn'), button('三', 'c')];
    const shown = buttonsOf(reply([paragraph('一'), row(buttons), row([button('四', 'd')])]));
    expect(shown.map(({ type, ...rest }) => [type, 'label' in rest && rest.label])).toEqual([
      [2, '一'],
      [2, '二'],
      [2, '三'],
      [2, '四'],
    ]);
  });

  it('has no link button for an address that Discord refuses', () => {
    expect(linkButton('原文', null)).toBeNull();
    expect(linkButton('原文', `https://a.cn/${'a'.repeat(500)}`)).toBeNull();
    expect(linkButton('原文', `https://a.cn/${'a'.repeat(499)}`)).not.toBeNull();
  });
});
