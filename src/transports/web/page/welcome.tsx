import { languageOf } from './language.js';
import { usePage } from './page.js';

type WelcomeProps = { readonly examples: readonly string[]; readonly say: (question: string) => void };

/** What stands where nothing was said yet: what this is, and questions to try. */
export function Welcome({ examples, say }: WelcomeProps) {
  const { words } = usePage();
  return (
    <section class="welcome" aria-label={words.tagline}>
      <h2>{words.tagline}</h2>
      <p>{words.welcome}</p>
      {examples.length > 0 && (
        <>
          <h3>{words.examples}</h3>
          <div class="row">
            {examples.map((question) => (
              <button
                key={question}
                type="button"
                class="button"
                lang={languageOf(question)}
                onClick={() => say(question)}
              >
                {question}
              </button>
            ))}
          </div>
        </>
      )}
      <p class="small">{words.keys}</p>
    </section>
  );
}
