import { en } from "../../src/surface/words/en.ts";
import type { Fault } from "../../test/fakes/slack/faults.ts";
import type { FakeSlack } from "../../test/fakes/slack/index.ts";
import { eventCallback, mentionEvent, messageEvent } from "../../test/fakes/slack/payloads.ts";
import type { Message } from "../../test/fakes/slack/workspace.ts";
import type { Dice } from "./dice.ts";
import type { Delivery } from "./faults.ts";
import { ASIDE } from "./faults.ts";
import type { Ledger } from "./ledger.ts";
import { type Door, sendHalf, sendSlowly } from "./raw-request.ts";

/** Answers to commands and presses for one person stand there. */
export const aloneKey = (channel: string, user: string) => `slack ${channel} @${user}`;
export const threadKey = (channel: string, thread: string) => `slack ${channel} ${thread}`;

/** Share of the calls beside the answers that something happens to. */
const ASIDE_SHARE = 0.05;

/** The fake of Slack as the soak sees it: what was said is told to the ledger, and faults meet the answers they were meant for. */
export class SlackSide {
  readonly slack: FakeSlack;
  readonly door: Door;
  /** Block Kit problems in what the bot sent. */
  problems = 0;
  /** Milliseconds of the acknowledgements. */
  readonly acks: number[] = [];
  /** Whispers and posts that say "too many". */
  refusals = 0;
  readonly #ledger: Ledger;
  readonly #planned = new Map<string, Fault>();
  readonly #seen = new WeakSet<Message>();

  constructor(slack: FakeSlack, door: Door, ledger: Ledger, dice: Dice) {
    this.slack = slack;
    this.door = door;
    this.#ledger = ledger;
    slack.faults.choose = (method, args, id) => {
      const key = this.#keyOf(method, args, id);
      if (key === undefined) return dice.chance(ASIDE_SHARE) ? dice.any(ASIDE) : undefined;
      const fault = this.#planned.get(key);
      this.#planned.delete(key);
      return fault;
    };
  }

  /** The next answer at `key` meets this. */
  plan(key: string, fault: Fault | undefined): void {
    if (fault) this.#planned.set(key, fault);
  }

  /** Delivers what somebody wrote, as both events that it is. */
  async deliver(message: Message, way: Delivery | undefined): Promise<void> {
    const { workspace } = this.slack;
    const isMention = message.text.includes(`<@${workspace.bot.userId}>`) && message.channel.startsWith("C");
    const events = [
      ...(isMention ? [mentionEvent(workspace, message)] : []),
      messageEvent(workspace, message),
    ];
    await Promise.all(events.map((event) => this.#send(event, workspace.id("Ev"), way)));
  }

  /** What has been said since the last look. */
  look(): void {
    const { workspace, calls } = this.slack;
    for (let at = workspace.messages.length - 1; at >= 0; at -= 1) {
      const message = workspace.messages[at] as Message;
      if (this.#seen.has(message)) break;
      this.#seen.add(message);
      if (message.user === workspace.bot.userId) this.#take(message);
    }
    this.problems += calls.reduce((sum, call) => sum + call.problems.length, 0);
    calls.length = 0;
  }

  #take(message: Message): void {
    const { channel, onlyFor, thread, text, blocks, at } = message;
    const isRefusal = text === en.tooMany.byYou || text === en.tooMany.here;
    if (isRefusal) this.refusals += 1;
    const key = onlyFor === undefined ? threadKey(channel, thread ?? "") : aloneKey(channel, onlyFor);
    // A refusal of a post is whispered beside it; it answers no one question.
    if (isRefusal && !this.#ledger.waitsAt(key)) return;
    this.#ledger.arrived(key, { at, text: text + JSON.stringify(blocks), isRefusal });
  }

  #keyOf(method: string, args: Record<string, unknown>, id: string): string | undefined {
    if (method === "chat.postMessage") return threadKey(String(args.channel), String(args.thread_ts));
    if (method === "response_url") {
      const target = this.slack.workspace.responseUrls.get(id);
      return aloneKey(target?.channel ?? "", target?.user ?? "");
    }
    return method === "users.info" || method === "chat.getPermalink" ? undefined : method;
  }

  async #send(event: Record<string, unknown>, id: string, way: Delivery | undefined): Promise<void> {
    const body = JSON.stringify(eventCallback(this.slack.workspace, event, id));
    if (way === "in slow pieces" && (await sendSlowly(this.door, body)) === 200) return;
    if (way === "cut half-way, then again") await sendHalf(this.door, body);
    const ack = await this.slack.event(event, { id });
    this.acks.push(ack.ms);
    const again = { num: 1, reason: "http_timeout" };
    if (way === "delivered twice") await this.slack.event(event, { id, retry: again });
  }
}
