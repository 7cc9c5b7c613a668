import { useEffect, useState } from 'preact/hooks';
import type { Beginning } from '../protocol.js';
import { slash } from './acts.js';
import { messageCommands, slashCommands } from './commands.js';
import { Composer } from './composer.js';
import type { BotMessage } from './conversation.js';
import { MessageView } from './message-view.js';
import { usePage } from './page.js';
import { useConversation } from './use-conversation.js';
import { Welcome } from './welcome.js';

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
