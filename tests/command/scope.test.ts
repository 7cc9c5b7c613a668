import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { passageName, passageWithName } from '../../src/command/passage-option.js';
import { documentWithName, findDocument } from '../../src/command/scope.js';
import { shortName } from '../../src/corpus/short-name.js';
import { openEntries } from '../support/library.js';
import { entryOf } from '../support/plans.js';

const seed = (title: string) => `---\ntitle: "${title}"\n---\n一、目标\n到2027年，产业规模达到300亿元。`;

describe('a document that is named', () => {
  it('by its id is that one, also where another has it for a title', async () => {
    const library = await openEntries([entryOf('a.md', seed('b')), entryOf('b.md', seed('a'))]);
    for (const id of ['a', 'b']) {
      expect(documentWithName(library, id)?.document.id).toBe(id);
      expect(findDocument(library, 'en', id)?.document.id).toBe(id);
    }
  });

  it('by a button is that one, whatever marks its id holds and whatever others are called', async () => {
    const marked = 'a|b*c?d\\e@1-2~abcdef';
    const digest = createHash('sha256').update(marked).digest('hex').slice(0, 12);
    const library = await openEntries(
      [`#${digest}`, marked, 'c'].map((id) => entryOf(`${id}.md`, seed(marked))),
    );
    for (const { document, passages } of library.entries) {
      expect(documentWithName(library, shortName(document))?.document).toBe(document);
      for (const passage of passages) {
        const found = passageWithName(library, passageName(passage));
        expect(found).toMatchObject({ id: passage.id });
      }
    }
  });
});
