import { setTimeout as sleep } from "node:timers/promises";
import { en } from "../../src/surface/words/en.ts";
import { type FakeDiscord, type StoredMessage, wordsOf } from "../../test/fakes/discord/index.ts";
import type { Exchange } from "../../test/fakes/discord/people/exchange.ts";
import type { Fault } from "../../test/fakes/discord/rest/faults.ts";
import type { Dice } from "./dice.ts";
import { GATEWAY_EXCUSE, NO_SESSION_EXCUSE } from "./faults.ts";
import { type Ledger, type Question, waitOf } from "./ledger.ts";

export const messageKey = (id: string) => `discord ${id}`;
export const exchangeKey = ({ record }: Exchange) => `discord ${record.token}`;
/** A public copy, as a follow-up of the press on "Show to everyone". */
export const followUpKey = (exchange: Exchange) => `${exchangeKey(exchange)} follow-up`;

const TYPING_SHARE = 0.05;
const TYPING_FAULTS: readonly Fault[] = [
  { path: /./, status: 500 },
  { path: /./, cut: "before" },
  { path: /./, delay: 900 },
];

/** Discord waits so long for the first response to an interaction. */
const FIRST_RESPONSE_MS = 3_000;

interface Trouble {
  readonly from: number;
  until: number;
}

/** The fake of Discord as the soak sees it: what was said is told to the ledger, and faults meet the answers they were meant for. */
export class DiscordSide {
  readonly fake: FakeDiscord;
  refusals = 0;
  readonly #ledger: Ledger;
  readonly #planned = new Map<string, Fault>();
  readonly #seen = new WeakSet<StoredMessage>();
  /** Exchanges, and how many of their responses were counted. */
  readonly #open = new Map<Exchange, number>();
  readonly #troubles: Trouble[] = [];

  constructor(fake: FakeDiscord, ledger: Ledger, dice: Dice) {
    this.fake = fake;
    this.#ledger = ledger;
    fake.rest.faults.choose = (method, path, body) => {
      if (path.endsWith("/typing")) return dice.chance(TYPING_SHARE) ? dice.any(TYPING_FAULTS) : undefined;
      const key = method === "POST" ? keyOf(path, body) : undefined;
      const fault = key === undefined ? undefined : this.#planned.get(key);
      if (key !== undefined) this.#planned.delete(key);
      return fault;
    };
  }

  plan(key: string, fault: Fault | undefined): void {
    if (fault) this.#planned.set(key, fault);
  }

  /** Watches what comes of a command or a press. */
  watch(exchange: Exchange): void {
    this.#open.set(exchange, 0);
  }

  /** Whether events reach a session of the bot's at all. */
  get hasSession(): boolean {
    return this.fake.gateway.sessions.size > 0;
  }

  /** The bot is connected, and nothing is the matter. */
  get isCalm(): boolean {
    return (this.#troubles.at(-1)?.until ?? 0) < Date.now() && this.hasSession;
  }

  /** Does something to the gateway; the trouble lasts until the bot has resumed or begun anew. */
  async disturb(act: () => void): Promise<void> {
    const { gateway } = this.fake;
    const before = gateway.identifies + gateway.resumes;
    const trouble = { from: Date.now(), until: Number.POSITIVE_INFINITY };
    this.#troubles.push(trouble);
    act();
    while (gateway.identifies + gateway.resumes === before) await sleep(10);
    trouble.until = Date.now();
  }

  /** What has been said since the last look. */
  look(): void {
    const { messages } = this.fake.world;
    for (let at = messages.length - 1; at >= 0; at -= 1) {
      const message = messages[at] as StoredMessage;
      if (this.#seen.has(message)) break;
      this.#seen.add(message);
      this.#take(message);
    }
    for (const [exchange, counted] of this.#open) this.#follow(exchange, counted);
    this.fake.rest.requests.length = 0;
  }

  /** Excuses what the gateway explains. */
  excuse(question: Question): void {
    if (question.surface !== "discord" || question.excuse || question.answeredAt !== undefined) return;
    const met = ({ from, until }: Trouble) =>
      from <= question.askedAt + FIRST_RESPONSE_MS && until >= question.askedAt;
    if (question.kind !== "mention" && this.#troubles.some(met)) question.excuse = GATEWAY_EXCUSE;
  }

  /** Why a question asked now may never be told. */
  excuseNow(): string | undefined {
    return this.hasSession ? undefined : NO_SESSION_EXCUSE;
  }

  /** Whether the wait of an answered question had to do with the gateway. */
  wasDelayed(question: Question): boolean {
    const until = question.askedAt + (waitOf(question) || 0);
    return (
      question.surface === "discord" &&
      this.#troubles.some((one) => one.from <= until && one.until >= question.askedAt)
    );
  }

  #take(message: StoredMessage): void {
    const id = message.message_reference?.message_id;
    if (message.author.id !== this.fake.world.bot.id || message.webhook_id || !id) return;
    this.#arrived(messageKey(id), message, Date.parse(message.timestamp));
  }

  #follow(exchange: Exchange, counted: number): void {
    const { responses, acknowledgedAt } = exchange.record;
    if (responses.length === counted) return;
    const seen = new Set<string>();
    for (const [at, response] of responses.entries()) {
      const shown = JSON.stringify(response.kind === "message" ? response.message.components : [at]);
      // Further pages are one answer; the same page again is one too many.
      const counts = at === 0 || seen.has(shown);
      seen.add(shown);
      if (at < counted) continue;
      if (counts && "message" in response)
        this.#arrived(exchangeKey(exchange), response.message, acknowledgedAt ?? Date.now());
      else if (counts)
        this.#ledger.arrived(exchangeKey(exchange), { at: acknowledgedAt ?? Date.now(), text: "" });
      else if (
        response.kind === "message" &&
        !response.message.visibleTo &&
        this.#ledger.waitsAt(followUpKey(exchange))
      )
        this.#arrived(followUpKey(exchange), response.message, Date.parse(response.message.timestamp));
    }
    this.#open.set(exchange, responses.length);
  }

  #arrived(key: string, message: StoredMessage, at: number): void {
    const text = JSON.stringify(message.components);
    const words = wordsOf(message).trim();
    const isRefusal = words === en.tooMany.byYou || words === en.tooMany.here;
    if (isRefusal) this.refusals += 1;
    this.#ledger.arrived(key, { at, text, isRefusal });
  }
}

/** Of a message in a channel by its nonce, of an interaction by its token. */
function keyOf(path: string, body: unknown): string | undefined {
  const [, kind, , token = "", callback] = path.split("/");
  if (kind === "interactions" && callback === "callback") return `discord ${token}`;
  if (kind === "webhooks") return `discord ${token} follow-up`;
  const nonce = String((body as { nonce?: unknown } | undefined)?.nonce ?? "");
  return nonce.endsWith("-0") ? `discord ${nonce.slice(0, -2)}` : undefined;
}
