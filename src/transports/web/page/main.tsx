import { render } from 'preact';
import { Chat } from './chat.js';
import { DocumentList } from './document-list.js';
import { DocumentPage } from './document-page.js';
import { Header } from './header.js';
import { PageContext, readLocale } from './page.js';
import { serverFor } from './server.js';
import { wordsIn } from './words.js';

const DOCUMENTS = '/documents';

/** What the address asks for. */
function View() {
  const { pathname, search } = location;
  if (pathname === DOCUMENTS) return <DocumentList />;
  if (pathname.startsWith(`${DOCUMENTS}/`))
    return <DocumentPage name={pathname.slice(DOCUMENTS.length + 1) + search} />;
  return <Chat />;
}

const locale = readLocale();
document.documentElement.lang = locale;
render(
  <PageContext.Provider value={{ locale, words: wordsIn(locale), server: serverFor(locale) }}>
    <Header />
    <View />
  </PageContext.Provider>,
  document.body,
);
