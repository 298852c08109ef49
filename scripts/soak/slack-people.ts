import { slashCommand } from "../../test/fakes/slack/payloads.ts";
import type { Message } from "../../test/fakes/slack/workspace.ts";
import type { Dice } from "./dice.ts";
import { DELIVERIES, type Delivery, SLACK_FAULTS } from "./faults.ts";
import type { Asked, Ledger } from "./ledger.ts";
import { aloneKey, type SlackSide, threadKey } from "./slack-side.ts";
import type { Text, Texts } from "./texts.ts";

const PEOPLE = 400;
const CHANNELS = 60;
const FAULTY = 0.15;
const CARDS = 200;

/** People in a Slack workspace who ask by every way there is. */
export class SlackPeople {
  readonly #side: SlackSide;
  readonly #ledger: Ledger;
  readonly #texts: Texts;
  readonly #dice: Dice;
  readonly #channels = Array.from({ length: CHANNELS }, (_none, at) => `C0ROOM${at}`);
  /** Cards in threads, for those who press and go on. */
  readonly #cards: { card: Message; user: string }[] = [];
  #turn = 0;

  constructor(side: SlackSide, ledger: Ledger, texts: Texts, dice: Dice) {
    [this.#side, this.#ledger, this.#texts, this.#dice] = [side, ledger, texts, dice];
    for (const channel of this.#channels) side.slack.workspace.channels.add(channel);
  }

  /** Somebody asks something. */
  async ask(): Promise<void> {
    const { any, chance } = this.#dice;
    if (chance(0.1)) return this.#chats();
    const ways = [
      () => this.#mentions(),
      () => this.#mentions(),
      () => this.#writesDirectly(),
      () => this.#types(),
      () => this.#goesOn(),
      () => this.#presses(),
    ];
    await any(ways)();
  }

  /** One person, far too fast, in a room of their own. */
  async flood(user: string, count: number): Promise<void> {
    const channel = `C0${user}`;
    this.#side.slack.workspace.channels.add(channel);
    await Promise.all(
      Array.from({ length: count }, () =>
        this.#posts({ channel, user, due: "answer or refusal", kind: "flood", isCalm: true }),
      ),
    );
  }

  /** In turn, so that nobody asks faster than people do. */
  #person(): string {
    this.#turn += 1;
    return `U0P${this.#turn % PEOPLE}`;
  }

  #mentions = () =>
    this.#posts({ channel: this.#dice.any(this.#channels), user: this.#person(), kind: "mention" });

  #writesDirectly = () => {
    const user = this.#person();
    return this.#posts({ channel: `D${user.slice(1)}`, user, kind: "direct message" });
  };

  /** Words among others: no answer is due. */
  #chats = () =>
    this.#posts({
      channel: this.#dice.any(this.#channels),
      user: this.#person(),
      kind: "chatter",
      due: "silence",
      isCalm: true,
    });

  #goesOn = () => {
    const found = this.#idleCard();
    if (!found) return this.#mentions();
    const { card, user } = found;
    return this.#posts({ channel: card.channel, user, thread: card.thread, kind: "follow-up" });
  };

  async #posts(post: {
    channel: string;
    user: string;
    kind: string;
    due?: Asked["due"];
    thread?: string | undefined;
    isCalm?: boolean;
  }): Promise<void> {
    const { channel, user, kind, due = "answer", thread, isCalm = false } = post;
    const { text, secret } = this.#words(kind);
    const { workspace } = this.#side.slack;
    const addressed =
      due === "silence" || channel.startsWith("D") ? text : `<@${workspace.bot.userId}> ${text}`;
    const message = workspace.add({
      channel,
      user,
      text: addressed,
      blocks: [],
      ...(thread ? { thread } : {}),
    });
    const key = threadKey(channel, thread ?? message.ts);
    const delivery = !isCalm && this.#dice.chance(FAULTY) ? this.#dice.any(DELIVERIES) : undefined;
    this.#open({ kind, key, due, text, secret }, delivery, isCalm);
    await this.#side.deliver(message, delivery);
    if (kind === "mention") this.#keep(key, channel, message.ts, user);
  }

  #words(kind: string): Pick<Text, "text" | "secret"> {
    if (kind === "chatter") return { text: this.#texts.chatter() };
    return kind === "follow-up" ? { text: this.#texts.followUp() } : this.#texts.question();
  }

  async #types(): Promise<void> {
    const { slack } = this.#side;
    const channel = this.#dice.any(this.#channels);
    const user = this.#person();
    const key = aloneKey(channel, user);
    if (this.#ledger.waitsAt(key)) return this.#mentions();
    const { text, secret } = this.#texts.question();
    this.#open({ kind: "command", key, text, secret });
    const url = slack.responseUrl(channel, user);
    const ack = await slack.deliver(
      "slash_commands",
      slashCommand(slack.workspace, { user, channel, url }, "/email", text),
    );
    this.#side.acks.push(ack.ms);
  }

  /** A question on a card, the whole of it, or a vote. */
  async #presses(): Promise<void> {
    const found = this.#idleCard();
    const buttons = found ? buttonsOf(found.card) : [];
    if (!found || buttons.length === 0) return this.#mentions();
    const { card } = found;
    const button = this.#dice.any(buttons);
    const user = this.#person();
    const isShared = String(button.action_id).startsWith("ask.");
    const key = isShared ? threadKey(card.channel, card.thread ?? "") : aloneKey(card.channel, user);
    if (this.#ledger.waitsAt(key)) return this.#mentions();
    this.#open({ kind: "button", key });
    await this.#side.slack.person(user).acts(card, { ...button, action_ts: "1.0" });
  }

  #open(asked: Omit<Asked, "surface" | "fault">, delivery?: Delivery, isCalm = false): void {
    const row = !isCalm && !delivery && this.#dice.chance(FAULTY) ? this.#dice.any(SLACK_FAULTS) : undefined;
    this.#ledger.open({
      ...asked,
      surface: "slack",
      fault: row?.name ?? delivery ?? "none",
      excuse: row?.mayBeLost,
    });
    this.#side.plan(asked.key, row?.fault);
  }

  /** A card whose thread nobody waits in, used once. */
  #idleCard() {
    const at = this.#cards.findIndex(
      ({ card }) => !this.#ledger.waitsAt(threadKey(card.channel, card.thread ?? "")),
    );
    return at < 0 ? undefined : this.#cards.splice(at, 1)[0];
  }

  #keep(key: string, channel: string, thread: string, user: string): void {
    const find = () => {
      const card = this.#side.slack.workspace.messages.findLast(
        (one) => one.thread === thread && one.user !== user,
      );
      if (card && !this.#ledger.waitsAt(key)) this.#cards.push({ card: { ...card, channel }, user });
      if (this.#cards.length > CARDS) this.#cards.shift();
    };
    setTimeout(find, 2_000).unref();
  }
}

function buttonsOf(card: Message): Record<string, unknown>[] {
  const elements = card.blocks.flatMap(({ type, elements }) =>
    type === "actions" ? (elements as Record<string, unknown>[]) : [],
  );
  return elements.filter(({ action_id: id }) => /^(?:ask|more|vote)\./.test(String(id)));
}
