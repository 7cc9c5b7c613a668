import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/transports/discord/register.js';

describe('the commands that Discord holds', () => {
  const option = { type: 3 as const, name: 'question', description: 'What you ask' };
  const wanted = { name: 'ask', description: 'Asks', options: [{ ...option, required: false }] };

  it('are as wanted where it leaves out what is false', () => {
    const held = { type: 1, name: 'ask', description: 'Asks', options: [option] };
    expect(compare([held], [wanted])).toEqual({ added: [], changed: [], removed: [] });
  });

  it('differ where an option has to be given', () => {
    const held = { type: 1, name: 'ask', description: 'Asks', options: [{ ...option, required: true }] };
    expect(compare([held], [wanted]).changed).toEqual(['/ask']);
  });
});
