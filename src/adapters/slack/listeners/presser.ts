import type { webApi } from "@slack/bolt";
import type { Words } from "../../../surface/words/index.ts";
import type { SlackDesk } from "../desk.ts";
import { placeKey, threadKey, windowKey } from "../places.ts";
import type { Spot } from "./click.ts";

/** Who presses a button. */
export interface Presser {
  readonly team: string;
  readonly user: string;
  readonly words: Words;
  readonly client: webApi.WebClient;
}

interface Body {
  readonly team?: { readonly id: string } | null;
  readonly user: { readonly id: string; readonly team_id?: string };
}

/** An app that a whole organisation has installed is often told a person's workspace only with the person. */
export const teamOf = ({ team, user }: Body): string => team?.id ?? user.team_id ?? "";

/** Reads who presses out of a payload, and asks for their language. */
export async function presserOf(desk: SlackDesk, body: Body, client: webApi.WebClient): Promise<Presser> {
  const user = body.user.id;
  return { team: teamOf(body), user, client, words: await desk.locales.wordsOf(client, user) };
}

/** The conversation that a card stands in: what comes after may build on it, and it has a language. The Home tab is none. */
export function talkAt(spot: Spot, { team, user }: Presser): string | undefined {
  switch (spot.on) {
    case "message":
      return threadKey(team, spot.channel, spot.thread);
    case "private":
      return placeKey(team, spot.channel, user);
    case "modal":
      return windowKey(spot.view);
    case "home":
      return undefined;
    default:
      return spot satisfies never;
  }
}

/** Long enough for a double click, short enough to ask again. */
const DOUBLE_CLICK_MS = 15_000;

/** A view is replaced by its answer, so pressing twice does no harm there. */
export async function isFirst(desk: SlackDesk, spot: Spot, what: string): Promise<boolean> {
  if (!("channel" in spot)) return true;
  return desk.once.claim(`press:${spot.channel}:${spot.ts}:${what}`, DOUBLE_CLICK_MS);
}
