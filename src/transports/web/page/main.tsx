import { render } from 'preact';
import { LOCALES, type Locale } from '../../../locale.js';
import { Chat } from './chat.js';
import { DocumentList } from './document-list.js';
import { DocumentPage } from './document-page.js';
import { chooseLocale, PageContext, readLocale, usePage } from './page.js';
import { serverFor } from './server.js';
import { NAME, wordsIn } from './words.js';

/** What a language calls itself. */
const NAMES: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

const PLACES = [
  ['/', 'chat'],
  ['/documents', 'documents'],
] as const;

/** The top of every page: where one is, where one can go, and in which language. */
function Header() {
  const { locale, words } = usePage();
  return (
    <header class="top">
      <h1>
        <img src="/assets/icon.svg" alt="" width="28" height="28" />
        策源 <span class="latin">ceyuan</span>
      </h1>
      <nav aria-label={NAME}>
        {PLACES.map(([path, name]) => (
          <a key={path} href={path} aria-current={location.pathname === path ? 'page' : undefined}>
            {words[name]}
          </a>
        ))}
      </nav>
      <select
        aria-label={words.language}
        value={locale}
        onChange={({ currentTarget }) => chooseLocale(currentTarget.value as Locale)}
      >
        {LOCALES.map((one) => (
          <option key={one} value={one} lang={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </header>
  );
}

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
