import { isObject, type Json } from "./checks/problem.ts";
import type { Ack, Kind } from "./delivery.ts";
import { interaction, mentionEvent, messageContainer, messageEvent, slashCommand } from "./payloads.ts";
import type { Message, View, Workspace } from "./workspace.ts";

/** A workspace, and how what is done there reaches the app. */
export interface Site {
  readonly workspace: Workspace;
  readonly subscriptions: ReadonlySet<string>;
  deliver(kind: Kind, payload: Json): Promise<Ack>;
  event(event: Json): Promise<Ack>;
  responseUrl(channel: string, user: string, origin?: string): string;
}

/** Where a button or a picker stands. */
export type Surface = Message | View | { readonly home: Json };

/** Somebody in the workspace. What they do is delivered to the app as Slack would; each act gives the acknowledgement. */
export class Person {
  readonly id: string;
  readonly #slack: Site;

  constructor(slack: Site, id: string) {
    this.#slack = slack;
    this.id = id;
  }

  /** The direct message with the bot. */
  get dm(): string {
    return `D${this.id.slice(1)}`;
  }

  /** Posts; a mention of the bot becomes a second event, as in Slack. `extra` goes into the message event (subtype, bot_id, …). */
  async says(channel: string, text: string, { thread, extra = {} }: { thread?: string; extra?: Json } = {}) {
    const { workspace, subscriptions } = this.#slack;
    const message = workspace.add({
      channel,
      user: this.id,
      text,
      blocks: [],
      ...(thread ? { thread } : {}),
    });
    const mentions = text.includes(`<@${workspace.bot.userId}>`) && channel.startsWith("C");
    const acks = await Promise.all([
      ...(mentions && subscriptions.has("app_mention")
        ? [this.#slack.event({ ...mentionEvent(workspace, message), ...extra })]
        : []),
      ...(subscriptions.has("message") ? [this.#slack.event(messageEvent(workspace, message, extra))] : []),
    ]);
    return { ts: message.ts, message, acks };
  }

  mentions(channel: string, text: string, thread?: string) {
    return this.says(channel, `<@${this.#slack.workspace.bot.userId}> ${text}`, thread ? { thread } : {});
  }

  /** Types a slash command. */
  types(channel: string, text: string, command = "/email"): Promise<Ack> {
    const url = this.#slack.responseUrl(channel, this.id);
    return this.#slack.deliver(
      "slash_commands",
      slashCommand(this.#slack.workspace, { user: this.id, channel, url }, command, text),
    );
  }

  /** Presses the button with this label. */
  presses(surface: Surface, label: string): Promise<Ack> {
    return this.acts(surface, {
      ...elementOf(surface, (one) => isObject(one.text) && one.text.text === label),
      action_ts: "1.0",
    });
  }

  /** Chooses an option of the external select. */
  picks(surface: Surface, option: Json): Promise<Ack> {
    const select = elementOf(surface, (one) => one.type === "external_select");
    return this.acts(surface, { ...select, selected_option: option, action_ts: "1.0" });
  }

  /** Any action at all, for forged ones. */
  acts(surface: Surface, action: Json): Promise<Ack> {
    return this.#slack.deliver(
      "interactive",
      this.#action(surface, "block_actions", { actions: [{ block_id: "actions", ...action }] }),
    );
  }

  /** Types into the external select; the acknowledgement holds the options. */
  searches(surface: Surface, value: string): Promise<Ack> {
    const { action_id } = elementOf(surface, (one) => one.type === "external_select");
    return this.#slack.deliver(
      "interactive",
      this.#action(surface, "block_suggestion", { action_id, block_id: "actions", value }),
    );
  }

  /** The message shortcut on a message. */
  explains(message: Message | Json, callback_id = "explain_message"): Promise<Ack> {
    const channel = typeof message.channel === "string" ? message.channel : "C0HELP";
    return this.#slack.deliver("interactive", {
      ...interaction(this.#slack.workspace, this.id, "message_action"),
      callback_id,
      channel: { id: channel, name: "help" },
      message: { type: "message", ...message, ...("thread" in message ? { thread_ts: message.thread } : {}) },
      message_ts: message.ts,
      response_url: this.#slack.responseUrl(channel, this.id),
    });
  }

  /** The global shortcut. */
  shortcuts(callback_id = "lookup"): Promise<Ack> {
    return this.#slack.deliver("interactive", {
      ...interaction(this.#slack.workspace, this.id, "shortcut"),
      callback_id,
    });
  }

  /** Submits a modal with one text field. An `update` in the acknowledgement is applied, as Slack does. */
  async submits(view: View, value: string | null): Promise<Ack> {
    const input = (view.view.blocks as Json[]).find((block) => block.type === "input") ?? {};
    const { action_id } = (input.element ?? {}) as Json;
    const values = { [String(input.block_id)]: { [String(action_id)]: { type: "plain_text_input", value } } };
    const ack = await this.#slack.deliver("interactive", {
      ...interaction(this.#slack.workspace, this.id, "view_submission"),
      view: { id: view.id, ...view.view, state: { values } },
      response_urls: [],
    });
    if (isObject(ack.body) && ack.body.response_action === "update") view.view = ack.body.view as Json;
    return ack;
  }

  opens(tab: "home" | "messages"): Promise<Ack> {
    return this.#slack.event({
      type: "app_home_opened",
      user: this.id,
      channel: this.dm,
      tab,
      event_ts: this.#slack.workspace.ts(),
    });
  }

  #action(surface: Surface, type: string, rest: Json): Json {
    const base = { ...interaction(this.#slack.workspace, this.id, type), ...rest };
    if ("home" in surface)
      return {
        ...base,
        container: { type: "view", view_id: "V0HOME" },
        view: { id: "V0HOME", ...surface.home },
      };
    if ("view" in surface)
      return {
        ...base,
        container: { type: "view", view_id: surface.id },
        view: { id: surface.id, ...surface.view },
      };
    const { channel, ts } = surface;
    return {
      ...base,
      container: messageContainer(surface),
      channel: { id: channel, name: "help" },
      message: surface.onlyFor ? undefined : { ts, text: surface.text, blocks: surface.blocks },
      response_url: this.#slack.responseUrl(channel, this.id, ts),
    };
  }
}

/** The interactive element that fits. @throws where there is none, because then nobody could press it */
export function elementOf(surface: Surface, fits: (element: Json) => boolean): Json {
  const blocks =
    "blocks" in surface
      ? surface.blocks
      : (("home" in surface ? surface.home : surface.view).blocks as Json[]);
  const elements = blocks
    .filter((block) => block.type === "actions")
    .flatMap((block) => block.elements as Json[]);
  const found = elements.find(fits);
  if (!found)
    throw new Error(
      `No such element among: ${elements.map((one) => JSON.stringify(one.text ?? one.type)).join(", ")}`,
    );
  return found;
}
