import { useEffect, useState } from 'preact/hooks';
import type { Beginning } from '../protocol.js';
import { Composer } from './composer.js';
import { MessageView } from './message-view.js';
import { languageOf, usePage } from './page.js';
import { messageCommands, slash, slashCommands } from './server.js';
import { type BotMessage, useConversation } from './use-conversation.js';

/** The chat: what was said, and where one writes. */
export function Chat() {
  const { server, words } = usePage();
  const [{ commands, examples }, setBeginning] = useState<Beginning>({ commands: [], examples: [] });
  const { messages, isWaiting, admit, say, run, ...doing } = useConversation();
  const [replied, setReplied] = useState<BotMessage | null>(null);
  useEffect(() => void server.begin().then(setBeginning, admit), []);
  const speak = (text: string): void => {
    say(text, replied);
    setReplied(null);
  };
  return (
    <main class="chat">
      {messages.length === 0 && <Welcome examples={examples} say={speak} />}
      <div class="conversation" role="log" aria-label={words.conversation}>
        {messages.map((message) => (
          <MessageView
            key={message.id}
            message={message}
            doing={{ ...doing, replyTo: setReplied }}
            onMessages={messageCommands(commands)}
          />
        ))}
      </div>
      <p class="waiting" role="status">
        {isWaiting ? words.thinking : ''}
      </p>
      <Composer
        commands={slashCommands(commands)}
        examples={examples}
        isReplying={replied !== null}
        stopReplying={() => setReplied(null)}
        say={speak}
        run={({ name }, values, shown) => run(slash(name, values), shown)}
      />
    </main>
  );
}

type WelcomeProps = { readonly examples: readonly string[]; readonly say: (question: string) => void };

/** What stands where nothing was said yet: what this is, and questions to try. */
function Welcome({ examples, say }: WelcomeProps) {
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
