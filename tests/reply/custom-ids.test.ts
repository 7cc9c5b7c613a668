import { describe, expect, it } from 'vitest';
import { button, menu, paragraph, reply, row, section, withCustomIds } from '../../src/reply/reply.js';

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
