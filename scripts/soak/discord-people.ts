import type { Channel, Person, StoredMessage } from "../../test/fakes/discord/index.ts";
import type { Exchange } from "../../test/fakes/discord/people/exchange.ts";
import { type AnyComponent, flatten } from "../../test/fakes/discord/rules/components.ts";
import type { Dice } from "./dice.ts";
import { type DiscordSide, exchangeKey, followUpKey, messageKey } from "./discord-side.ts";
import { DISCORD_FAULTS, FOLLOW_UP_FAULTS, GARBLED } from "./faults.ts";
import type { Due, Ledger } from "./ledger.ts";
import type { Texts } from "./texts.ts";

const PEOPLE = 400;
const SERVERS = 4;
const CHANNELS = 40;
const FAULTY = 0.15;
const CARDS = 200;

interface Card {
  readonly message: StoredMessage;
  readonly owner: Person;
}

/** People on Discord servers who ask by every way there is. */
export class DiscordPeople {
  readonly #side: DiscordSide;
  readonly #ledger: Ledger;
  readonly #texts: Texts;
  readonly #dice: Dice;
  readonly #channels: readonly Channel[];
  readonly #people: readonly Person[];
  readonly #cards: Card[] = [];
  readonly #private: Card[] = [];
  #turn = 0;

  constructor(side: DiscordSide, ledger: Ledger, texts: Texts, dice: Dice) {
    [this.#side, this.#ledger, this.#texts, this.#dice] = [side, ledger, texts, dice];
    const { fake } = side;
    const servers = Array.from({ length: SERVERS }, (_none, at) => fake.server(`Server ${at}`));
    this.#channels = Array.from({ length: CHANNELS }, (_none, at) =>
      fake.channel(servers[at % SERVERS] as (typeof servers)[number], `help-${at}`),
    );
    this.#people = Array.from({ length: PEOPLE }, (_none, at) => fake.person(`person-${at}`));
  }

  /** Somebody asks something. */
  ask(): void {
    const { any, chance } = this.#dice;
    if (chance(0.1)) return this.#says("chatter", "silence");
    const ways = [
      () => this.#says("mention", "answer"),
      () => this.#types(),
      () => this.#types(),
      () => this.#completes(),
      () => this.#presses(),
      () => this.#shows(),
    ];
    any(ways)();
  }

  /** One person, far too fast. */
  flood(user: Person, channel: Channel, count: number): void {
    for (let asked = 0; asked < count; asked += 1) this.#says("flood", "answer or refusal", user, channel);
  }

  /** In turn, so that nobody asks faster than people do. */
  #person(): Person {
    this.#turn += 1;
    return this.#people[this.#turn % PEOPLE] as Person;
  }

  #says(kind: string, due: Due, user = this.#person(), channel = this.#dice.any(this.#channels)): void {
    const { text, secret } = kind === "chatter" ? { text: this.#texts.chatter() } : this.#asks();
    const message = user.says(channel, due === "silence" ? text : `@bot ${text}`);
    const key = messageKey(message.id);
    this.#open(kind, key, { due, text, secret, isCalm: kind !== "mention", isRead: true });
    if (kind === "mention") this.#keep(this.#cards, () => this.#cardFor(message), user);
  }

  #types(): void {
    const { text, secret } = this.#asks();
    const user = this.#person();
    const exchange = user.slash(this.#dice.any(this.#channels), "ask", { question: text.slice(0, 4_000) });
    this.#follow("command", exchange, { text, secret });
    this.#keep(this.#private, () => shownBy(exchange), user);
  }

  #completes(): void {
    const typed = { provider: this.#texts.beginning() };
    this.#follow(
      "completion",
      this.#person().complete(this.#dice.any(this.#channels), "settings", "provider", typed),
    );
  }

  /** A question on a card, the whole of it, or a vote; by the one who asked, or by somebody else. */
  #presses(): void {
    const card = this.#cards.shift();
    const ids = card ? buttonsOf(card.message, /^v1:[amyn]:/) : [];
    if (!card || ids.length === 0) return this.#says("mention", "answer");
    const user = this.#dice.chance(0.5) ? card.owner : this.#person();
    this.#follow("button", user.use(card.message, this.#dice.any(ids)));
  }

  /** A private card for everyone: the card changes, and a public copy follows. */
  #shows(): void {
    const card = this.#private.shift();
    const [id] = card ? buttonsOf(card.message, /^v1:s:/) : [];
    if (!card || id === undefined) return this.#types();
    const exchange = card.owner.use(card.message, id);
    this.#side.watch(exchange);
    this.#ledger.open({
      surface: "discord",
      kind: "show",
      key: exchangeKey(exchange),
      excuse: this.#side.excuseNow(),
    });
    const row = this.#dice.chance(FAULTY * 2) ? this.#dice.any(FOLLOW_UP_FAULTS) : undefined;
    const key = followUpKey(exchange);
    this.#ledger.open({
      surface: "discord",
      kind: "public copy",
      key,
      fault: row?.name ?? "none",
      excuse: row?.mayBeLost ?? this.#side.excuseNow(),
    });
    this.#side.plan(key, row?.fault);
  }

  /** On Discord a remark that asks nothing gets no answer, so none is made here. */
  #asks() {
    for (;;) {
      const asked = this.#texts.question();
      if (asked.kind !== "nonsense") return asked;
    }
  }

  #follow(
    kind: string,
    exchange: Exchange,
    words: { text?: string; secret?: string | undefined } = {},
  ): void {
    this.#side.watch(exchange);
    this.#open(kind, exchangeKey(exchange), { due: "answer", ...words });
  }

  #open(
    kind: string,
    key: string,
    {
      due,
      isCalm = false,
      isRead = false,
      ...words
    }: { due: Due; text?: string; secret?: string | undefined; isCalm?: boolean; isRead?: boolean },
  ): void {
    const rows = isRead ? [...DISCORD_FAULTS, GARBLED] : DISCORD_FAULTS;
    const row = !isCalm && this.#dice.chance(FAULTY) ? this.#dice.any(rows) : undefined;
    const excuse = row?.mayBeLost ?? this.#side.excuseNow();
    this.#ledger.open({ surface: "discord", kind, key, due, ...words, fault: row?.name ?? "none", excuse });
    this.#side.plan(key, row?.fault);
  }

  #keep(cards: Card[], find: () => StoredMessage | undefined, owner: Person): void {
    const keep = () => {
      const message = find();
      if (message) cards.push({ message, owner });
      if (cards.length > CARDS) cards.shift();
    };
    setTimeout(keep, 2_000).unref();
  }

  #cardFor({ id }: StoredMessage): StoredMessage | undefined {
    return this.#side.fake.world.messages.findLast(({ message_reference: to }) => to?.message_id === id);
  }
}

function shownBy({ record }: Exchange): StoredMessage | undefined {
  const [first] = record.responses;
  return first?.kind === "message" ? first.message : undefined;
}

function buttonsOf(message: StoredMessage, fits: RegExp): string[] {
  const found = flatten(message.components as unknown as AnyComponent[]);
  return found.flatMap(({ custom_id: id }) => (typeof id === "string" && fits.test(id) ? [id] : []));
}
