import type { AckFn, App } from "@slack/bolt";
import type { Asking, Refusal } from "../../../surface/allowance.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { isRecord } from "../record.ts";
import { sentence } from "../render/message.ts";
import { spotOf } from "./click.ts";

/**
 * Commands, shortcuts, forms and clicks beyond what one person gets answered are acknowledged and nothing else; the first one is told so.
 * Posts are counted where it is known whether they are for the bot (`reply.ts`).
 */
export function limitPeople(app: App, desk: SlackDesk): void {
  app.use(async (args) => {
    const asking = askingIn(args.body);
    const refusal = asking && (await desk.allowance.refuse(asking));
    if (!asking || !refusal) return args.next();
    if ("ack" in args) await (args.ack as AckFn<void>)();
    const { response_url: url } = args.body as { response_url?: unknown };
    if (typeof url !== "string" || !refusal.isSaid) return;
    const words = await desk.locales.wordsOf(args.client, asking.user);
    await attempt(desk.log, "too many", () =>
      desk.outbox.respond(url, { to: "asker" }, sentence(words.tooMany[refusal.tooMany])),
    );
  });
}

interface Asker extends Asking {
  readonly user: string;
}

const COUNTED = new Set<unknown>(["block_actions", "message_action", "shortcut", "view_submission"]);

/** Who asks by other ways than a post; undefined for events, and for lists that fill while somebody types. */
function askingIn(body: unknown): Asker | undefined {
  if (!isRecord(body)) return undefined;
  if (typeof body.command === "string" && typeof body.user_id === "string")
    return asker(body.team_id, body.user_id);
  if (!COUNTED.has(body.type) || !isRecord(body.user) || typeof body.user.id !== "string") return undefined;
  const spot = body.type === "block_actions" ? spotOf(body) : undefined;
  const team = isRecord(body.team) ? body.team.id : body.user.team_id;
  return asker(team, body.user.id, spot?.on === "message" ? spot.channel : undefined);
}

const asker = (team: unknown, user: string, channel?: string): Asker => ({
  ...askingOf(String(team ?? ""), user, channel),
  user,
});

/** A person of a workspace, and the channel that an answer for all would stand in. */
export const askingOf = (team: string, user: string, channel?: string): Asking => ({
  person: `${team}:${user}`,
  place: channel && `${team}:${channel}`,
});

/** Whether `reply` says that nothing is answered. */
export const isRefusal = (reply: object): reply is Refusal => "tooMany" in reply;
