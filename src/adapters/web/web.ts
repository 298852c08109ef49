import type { IncomingMessage, ServerResponse } from "node:http";
import type { MeasuredEngine } from "../../engine/engine.ts";
import { createDesk } from "../../surface/desk.ts";
import { inEvent } from "../../surface/event-id.ts";
import { createLocalMemory } from "../../surface/local-memory.ts";
import type { Memory, Size } from "../../surface/memory.ts";
import type { Handler, Premises } from "../../surface/surface.ts";
import { asksForHelp } from "../../surface/talk.ts";
import { askingIn } from "./asking.ts";
import { loadAssets } from "./assets.ts";
import type { Previews, WebDesk } from "./desk.ts";
import { ANSWERS_KEPT, PER_ADDRESS } from "./limits.ts";
import { offerRoutes } from "./offer/routes.ts";
import { answerPage } from "./pages/answer.ts";
import { apiAsk, apiSuggest } from "./pages/api.ts";
import { checkPage } from "./pages/check.ts";
import { homePage } from "./pages/home.ts";
import { providerPage } from "./pages/provider.ts";
import { providersPage } from "./pages/providers.ts";
import { sitemap } from "./pages/sitemap.ts";
import { wrongPage } from "./pages/wrong.ts";
import { rememberingEngine } from "./remembering.ts";
import { placeOf } from "./remote.ts";
import { languageOf, readRequest } from "./request.ts";
import { type Reply, type Route, routeFor, type WebRequest } from "./route.ts";
import { send } from "./send.ts";

export interface WebOptions extends Premises {
  readonly engine: MeasuredEngine;
  readonly previews: Previews;
  /** PUBLIC_URL. */
  readonly publicUrl?: string | undefined;
  /** How much an address gets. */
  readonly perAddress?: Size;
  /** How many answers are kept for those who ask the same. */
  readonly answersKept?: number;
}

/** What is left to others: a request there that nobody takes gets a plain 404. */
const OTHERS = /^\/(?:slack|mcp)(?:[/?]|$)/;

/**
 * The page: a question box, the answers, the providers, `/api/ask`. Takes every request that nobody took before it.
 *
 * @throws where a file that the page is made of is missing
 */
export function createWeb(options: WebOptions): Handler {
  const { addresses, routes: assets } = loadAssets();
  const engine = rememberingEngine(options.engine, options.answersKept ?? ANSWERS_KEPT);
  const desk: WebDesk = {
    ...createDesk(
      { ...options, engine },
      {
        name: "web",
        forgetAfter: 0,
        ways: { command: "/?q=", example: "gmail smtp", onMessage: () => "" },
      },
    ),
    engine,
    previews: options.previews,
    publicUrl: options.publicUrl?.replace(/\/$/, ""),
    assets: addresses,
  };
  const routes = [...assets, ...ownRoutes(desk), ...offerRoutes(desk)];
  const memory = createLocalMemory(options.now ?? (() => performance.now()));
  return async (request, response) => {
    if (OTHERS.test(request.url ?? "")) return false;
    const reply = () =>
      replyTo(request, { desk, routes, memory, perAddress: options.perAddress ?? PER_ADDRESS });
    await inEvent("web", async () => answer(request, response, desk, reply));
    return true;
  };
}

/** A page that cannot be made is a page too; what was thrown is the server's to log. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: WebDesk,
  reply: () => Promise<Reply>,
): Promise<void> {
  try {
    send(request, response, await reply());
  } catch (error) {
    send(request, response, wrongPage(desk, 500, languageOf(request.headers["accept-language"])));
    throw error;
  }
}

interface Serving {
  readonly desk: WebDesk;
  readonly routes: readonly Route[];
  readonly memory: Memory;
  readonly perAddress: Size;
}

async function replyTo(
  request: IncomingMessage,
  { desk, routes, memory, perAddress }: Serving,
): Promise<Reply> {
  const language = languageOf(request.headers["accept-language"]);
  if (!(await memory.take(`address:${placeOf(request.socket.remoteAddress)}`, perAddress)))
    return wrongPage(desk, 429, language);
  const read = readRequest(request);
  if (typeof read === "number") return wrongPage(desk, read, language);
  const found = routeFor(routes, read.segments);
  return found ? found.route.answer(read, found.taken) : wrongPage(desk, 404, language);
}

function ownRoutes(desk: WebDesk): readonly Route[] {
  return [
    {
      path: "/",
      answer: (request) =>
        asksForHelp(askingIn(request).text) ? homePage(desk, request) : answerPage(desk, request),
    },
    { path: "/api/ask", answer: (request) => apiAsk(desk, request) },
    { path: "/api/suggest", answer: (request) => apiSuggest(desk, request) },
    ...(desk.connectionChecks
      ? [{ path: "/check", answer: (request: WebRequest) => checkPage(desk, request) }]
      : []),
    { path: "/providers", answer: (request) => providersPage(desk, request) },
    { path: "/p/{id}", answer: (request, { id = "" }) => providerPage(desk, request, id) },
    ...(desk.publicUrl ? [{ path: "/sitemap.xml", answer: () => sitemap(desk) }] : []),
  ];
}
