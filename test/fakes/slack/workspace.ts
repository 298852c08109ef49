import { randomBytes } from "node:crypto";
import type { Json } from "./checks/problem.ts";

/** A message as it lies in the workspace. `onlyFor`: ephemeral, for one person. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly thread?: string;
  readonly onlyFor?: string;
  readonly at: number;
}

export interface View {
  readonly id: string;
  readonly user: string;
  view: Json;
}

/** A one-time address to answer an interaction: five posts, half an hour. */
export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message that the interaction came from. */
  readonly origin?: string;
  left: number;
}

export interface WorkspaceOptions {
  readonly team?: { readonly id: string; readonly domain: string; readonly name: string };
  readonly bot?: { readonly id: string; readonly userId: string };
  readonly enterprise?: { readonly id: string; readonly name: string };
  readonly isWhole?: boolean;
  /** Of all workspaces, so that no id is given twice. */
  readonly count?: { last: number };
}

/** One workspace: who is in it and what has happened. Plain data, changed by the Web API and by people. */
export class Workspace {
  readonly team;
  readonly bot;
  readonly enterprise: { readonly id: string; readonly name: string } | undefined;
  /** Whether the app is installed in the whole organisation, instead of in this workspace. */
  readonly isWhole: boolean;
  /** Tokens that were once good → Slack's word for them now. */
  readonly revoked = new Map<string, string>();
  readonly tokens = { bot: secret("xoxb-"), app: secret("xapp-"), signing: randomBytes(16).toString("hex") };
  /** Channels that the bot is a member of; direct messages (D…) it always is. */
  readonly channels = new Set(["C0HELP", "C0RANDOM"]);
  scopes = new Set([
    "app_mentions:read",
    "assistant:write",
    "channels:history",
    "chat:write",
    "commands",
    "groups:history",
    "im:history",
    "mpim:history",
    "users:read",
  ]);
  /** Languages of people; en-US where nothing is said. */
  readonly locales = new Map<string, string>();
  readonly messages: Message[] = [];
  readonly views = new Map<string, View>();
  readonly homes = new Map<string, Json>();
  readonly prompts = new Map<string, Json>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  /** Trigger id → when it was given out; gone once used. */
  readonly triggers = new Map<string, { user: string; at: number }>();
  readonly #count: { last: number };

  constructor({ team, bot, enterprise, isWhole = false, count = { last: 0 } }: WorkspaceOptions = {}) {
    this.team = { id: "T0WORK", domain: "example", name: "Example", ...team };
    this.bot = { id: "B0WAYBILL", userId: "U0WAYBILL", name: "waybill", appId: "A0WAYBILL", ...bot };
    this.enterprise = enterprise;
    this.isWhole = isWhole;
    this.#count = count;
  }

  /** A new bot token, as an installation gives one. */
  renewToken(): string {
    this.tokens.bot = secret("xoxb-");
    return this.tokens.bot;
  }

  /** From now on Slack answers the bot token with this word. */
  revoke(word = "token_revoked"): void {
    this.revoked.set(this.tokens.bot, word);
    this.tokens.bot = "none";
  }

  /** A new id of Slack's kind. */
  id(prefix: string): string {
    this.#count.last += 1;
    return `${prefix}${this.#count.last.toString(36).toUpperCase().padStart(8, "0")}`;
  }

  ts(): string {
    this.#count.last += 1;
    return `${Math.floor(Date.now() / 1_000)}.${String(this.#count.last).padStart(6, "0")}`;
  }

  trigger(user: string): string {
    const id = `${this.id("")}.${this.id("")}`;
    this.triggers.set(id, { user, at: Date.now() });
    return id;
  }

  add(message: Omit<Message, "at" | "ts"> & { ts?: string }): Message {
    const added = { ...message, ts: message.ts ?? this.ts(), at: Date.now() };
    this.messages.push(added);
    return added;
  }
}

const secret = (prefix: string) => prefix + randomBytes(12).toString("hex");
