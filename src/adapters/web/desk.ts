import type { MeasuredEngine } from "../../engine/engine.ts";
import type { Desk } from "../../surface/desk.ts";
import type { Shown } from "../../surface/talk.ts";
import type { AssetAddresses } from "./html/page.ts";

/** The very payloads that the other adapters would send, and a terminal's lines: made by them, drawn here. */
export interface Previews {
  slack(shown: Shown): Promise<SlackPayload>;
  discord(shown: Shown): Promise<DiscordPayload>;
  terminal(shown: Shown): Promise<string>;
}

/** Of a Slack message what is drawn. https://docs.slack.dev/reference/block-kit */
export interface SlackPayload {
  readonly text: string;
  readonly blocks: readonly object[];
}

/** The messages of an answer, each with its components. https://docs.discord.com/developers/components/reference */
export type DiscordPayload = readonly { readonly components: readonly object[] }[];

/** What the pages are made with. */
export interface WebDesk extends Desk {
  readonly engine: MeasuredEngine;
  readonly previews: Previews;
  /** Without a slash at its end; undefined where nobody said under which address the page is reached. */
  readonly publicUrl: string | undefined;
  readonly assets: AssetAddresses;
}
