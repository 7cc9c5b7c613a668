import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  button,
  carriedBy,
  carry,
  clip,
  controlsOf,
  linkButton,
  menu,
  paragraph,
  partsOf,
  reply,
  row,
  section,
  textsOf,
  withButton,
  withCustomIds,
  withFootnote,
  withNote,
} from '../../src/reply/reply.js';
import { lineText, markdownText } from './markdown-text.js';

describe('a reply', () => {
  it('pings nobody, is made of components and has a coloured edge', () => {
    expect(reply([paragraph('@everyone')])).toEqual({
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
      components: [
        { type: 17, accent_color: expect.any(Number), components: [{ type: 10, content: '@everyone' }] },
      ],
    });
  });

  it('leaves empty parts out', () => {
    const empty = reply([paragraph(''), row([null]), row([]), menu('选', 'a', { choices: [] })]);
    expect(partsOf(empty)).toEqual([]);
  });

  it('gives its buttons back in order', () => {
    const buttons = [button('一', 'a'), linkButton('二', 'https://a.cn'), button('三', 'c')];
    const shown = controlsOf(reply([paragraph('一'), row(buttons), row([button('四', 'd')])]));
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

  it('gives back its texts and what can be pressed, also of a text with a button beside it', () => {
    const shown = reply([paragraph('一'), section('二', button('开', 'a')), section('三', null)]);
    expect(textsOf(partsOf(shown))).toEqual(['一', '二', '三']);
    expect(controlsOf(shown)).toEqual([button('开', 'a')]);
  });

  it('has menus that show what is chosen, with labels that fit', () => {
    const choices = [
      { label: '一'.repeat(101), value: 'a' },
      { label: '二', value: 'b' },
    ];
    const [select] = controlsOf(reply([menu('选', 'x', { choices, chosen: 'b' })]));
    expect(select).toMatchObject({
      options: [
        { label: `${'一'.repeat(99)}…`, value: 'a', default: false },
        { label: '二', value: 'b', default: true },
      ],
    });
  });
});

describe('what somebody asked', () => {
  it('is carried to the buttons, whatever it was, also after Discord has sent it on', () => {
    fc.assert(
      fc.property(lineText, (asked) => {
        const sent = structuredClone(reply([carry(asked), paragraph('-# 💬 另一行')]));
        expect(carriedBy(sent)).toBe(asked);
      }),
    );
  });

  it('is carried in all its lines, each of them in small print', () => {
    const lines = fc.array(lineText, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, (lines) => {
        const sent = reply([carry(lines.join('\n'))]);
        expect(carriedBy(sent)).toBe(lines.join('\n'));
        for (const line of textsOf(partsOf(sent))[0]!.split('\n')) expect(line).toMatch(/^-# /u);
      }),
    );
  });

  it('is nothing where nothing was asked', () => {
    expect(carriedBy(reply([paragraph('-# 💬 一行')]))).toBeUndefined();
    expect(carriedBy({})).toBeUndefined();
  });
});

describe('a line over a message', () => {
  const shown = reply([carry('算力'), paragraph('一')]);

  it('leaves the rest of the message as it is', () => {
    const noted = withNote(shown, '由 小明 分享');
    expect(textsOf(partsOf(noted))).toEqual(['-# 由 小明 分享', ...textsOf(partsOf(shown))]);
    expect(carriedBy(noted)).toBe('算力');
    expect(noted.allowed_mentions).toEqual({ parse: [] });
  });
});

describe('a button at the end of a message', () => {
  const remove = button('🗑️', 'r');
  const buttons = (count: number) => Array.from({ length: count }, (_, at) => button(`${at}`, `b|${at}`));

  it('stands in its last row where there is room, else in a row of its own', () => {
    for (const count of [1, 2, 3, 4]) {
      const shown = reply([paragraph('一'), row(buttons(count))]);
      const expected = reply([paragraph('一'), row([...buttons(count), remove])]);
      expect(withButton(shown, remove)).toEqual(expected);
    }
    const full = [paragraph('一'), row(buttons(5))];
    expect(withButton(reply(full), remove)).toEqual(reply([...full, row([remove])]));
  });

  it('never stands in the row of a menu, which takes nothing else', () => {
    const parts = [paragraph('一'), menu('选', 'x', { choices: [{ label: '一', value: '1' }] })];
    expect(withButton(reply(parts), remove)).toEqual(reply([...parts, row([remove])]));
    expect(withButton(reply([paragraph('一')]), remove)).toEqual(reply([paragraph('一'), row([remove])]));
  });

  it('is left out where there is none, and changes nothing of the message that it is put under', () => {
    const shown = reply([paragraph('一'), row(buttons(2))]);
    expect(withButton(shown, null)).toBe(shown);
    const before = structuredClone(shown);
    withButton(shown, remove);
    expect(shown).toEqual(before);
  });
});

describe('a footnote', () => {
  it('stands under the words and over the rows, so that a further button joins the last of them', () => {
    const remove = button('🗑️', 'delete');
    const parts = [paragraph('一'), row([button('二', 'a')]), row([button('三', 'b')])] as const;
    const shown = withButton(withFootnote(reply(parts), '注'), remove);
    const [words, turn] = parts;
    expect(shown).toEqual(reply([words, paragraph('-# 注'), turn, row([button('三', 'b'), remove])]));
    expect(withFootnote(reply([words]), '注')).toEqual(reply([words, paragraph('-# 注')]));
  });
});

describe('a clipped text', () => {
  it('is never too long, begins like the whole, and says that it was cut', () => {
    fc.assert(
      fc.property(markdownText, fc.integer({ min: 1, max: 20 }), (text, longest) => {
        const shown = clip(text, longest);
        expect(shown.length).toBeLessThanOrEqual(longest);
        if (text.length <= longest) expect(shown).toBe(text);
        else expect(text.startsWith(shown.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });

  it('holds no half of a surrogate pair', () => {
    expect(clip('算😀力', 3)).toBe('算…');
    expect(clip('😀😀', 2)).toBe('…');
  });
});

describe('other custom_ids', () => {
  it('are given to every button and menu, also beside a text, and change nothing else', () => {
    const message = (ids: readonly string[]) =>
      reply([
        paragraph('**一**'),
        section('二', button('看', ids[0]!)),
        menu('选', ids[1]!, { choices: [{ label: 'custom_id', value: 'a' }] }),
        row([button('下一页', ids[2]!)]),
      ]);
    const changed = withCustomIds(message(['a', 'b', 'c']), (id) => `${id}@1`);
    expect(changed).toEqual(message(['a@1', 'b@1', 'c@1']));
  });
});
