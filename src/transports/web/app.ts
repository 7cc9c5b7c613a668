import { isIP } from 'node:net';
import { basename, join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Library } from '../../answer/library.js';
import { passageIn } from '../../dispatch/conversation.js';
import type { Dispatch } from '../../dispatch/dispatch.js';
import { toLocale } from '../../locale.js';
import { webFolder } from '../../paths.js';
import { exampleQuestions } from '../../reply/example-questions.js';
import type { Bot } from '../discord/bot.js';
import { registrationOf } from '../discord/register.js';
import { parseJson, readBody } from '../http/body.js';
import { inOneResponse, messageReplies, readAct, readWritten } from './acts.js';
import { listDocuments, placeOf, showChart, showDocument } from './documents.js';
import type { Beginning, PageAnswer, Told } from './protocol.js';

type WebApp = Hono<{ Bindings: HttpBindings }>;

type WebAppParts = {
  readonly bot: Bot;
  readonly dispatch: Dispatch;
  readonly library: Library;
  readonly host: string;
};

/** Allows only our own files and pictures of replies, so that nothing in a document can run. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
};

/** The one place where the commands can be used. */
const HERE = 'here';

const MAX_EXAMPLES = 5;

/** Lets the bot answer what somebody posts. */
type Ask<Posted> = (posted: Posted, tell: (told: Told) => void) => Promise<void>;

/** The chat in a browser: the page, what somebody does on it, and the documents. */
export function createWebApp({ bot, dispatch, library, host }: WebAppParts): WebApp {
  const app: WebApp = new Hono();
  const { commands } = dispatch;
  app.use(secureHeaders({ contentSecurityPolicy: POLICY, strictTransportSecurity: false }));
  app.use(ownHostsOnly(host), ownPageOnly);
  app.get('/api/beginning', async ({ req, json }) => {
    const examples = await exampleQuestions(library, toLocale(req.query('locale') ?? ''), MAX_EXAMPLES);
    const beginning: Beginning = { commands: registrationOf(commands, HERE), examples };
    return json(beginning);
  });
  const post = <Posted>(what: string, read: (body: unknown) => Posted | null, ask: Ask<Posted>) =>
    app.post(`/api/${what}s`, async (context) => {
      const body = await readBody(context.env.incoming);
      if (!body) return context.text('too long', 413);
      const posted = read(parseJson(body));
      if (!posted) return context.text(`no ${what}`, 400);
      return answer(context, dispatch, (tell) => ask(posted, tell));
    });
  post('interaction', readAct, (interaction, tell) => bot.answer(interaction, inOneResponse(tell)));
  post('message', readWritten, ({ addressed, latest }, tell) =>
    bot.answerMessage(addressed, messageReplies(tell, latest)),
  );
  serveDocuments(app, library);
  servePage(app);
  return app;
}

function servePage(app: WebApp): void {
  const page = serveStatic({ path: join(webFolder, 'index.html') });
  for (const path of ['/', '/documents', '/documents/:name']) app.get(path, askEachTime, page);
  app.get(
    '/assets/:name',
    askEachTime,
    serveStatic({ root: webFolder, rewriteRequestPath: (path) => basename(path) }),
  );
}

/** Lets browsers ask whether a file has changed each time that they use it. */
const askEachTime: MiddlewareHandler = ({ header }, next) => {
  header('cache-control', 'no-cache');
  return next();
};

function serveDocuments(app: WebApp, library: Library): void {
  app.get('/api/documents', ({ json }) => json(listDocuments(library)));
  app.get('/api/documents/:name', async ({ req, json, text }) => {
    const locale = toLocale(req.query('locale') ?? '');
    const shown = await showDocument(library, req.param('name'), { passage: req.query('passage'), locale });
    return shown ? json(shown) : text('no such document', 404);
  });
  app.get('/api/documents/:name/charts/:at', async ({ req, body, text }) => {
    const svg = await showChart(library, req.param('name'), {
      at: Number(req.param('at')),
      theme: req.query('theme') === 'dark' ? 'dark' : 'light',
      isNarrow: req.query('narrow') !== undefined,
      locale: toLocale(req.query('locale') ?? ''),
    });
    return svg === null ? text('no such chart', 404) : body(svg, 200, { 'content-type': 'image/svg+xml' });
  });
}

async function answer(
  { json, text }: Context,
  { commands }: Dispatch,
  ask: (tell: (told: Told) => void) => Promise<void>,
) {
  const told = await new Promise<Told | null>((resolve) => {
    void ask(resolve).then(() => resolve(null));
  });
  if (!told) return text('not answered', 500);
  const passage = 'reply' in told ? passageIn(told.reply, commands) : null;
  return json({ told, place: passage && placeOf(passage) } satisfies PageAnswer);
}

/** Refuses requests under other host names, as a page whose name points here (DNS rebinding) could read our answers. */
function ownHostsOnly(host: string): MiddlewareHandler {
  return async ({ req, text }, next) => {
    const name = urlOf(`http://${req.header('host') ?? ''}`)?.hostname ?? '';
    const isOwn = name === 'localhost' || name === host || isIP(name.replace(/^\[|\]$/gu, '')) !== 0;
    return isOwn ? next() : text('This is not the name of this server.', 421);
  };
}

/** Refuses what a page of somebody else posts: browsers name the page that posts. */
const ownPageOnly: MiddlewareHandler = async ({ req, text }, next) => {
  if (req.method !== 'POST') return next();
  const { host } = urlOf(req.header('origin') ?? '') ?? {};
  return host !== undefined && host === req.header('host') ? next() : text('Only the page may post.', 403);
};

function urlOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
