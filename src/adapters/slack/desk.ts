import { setTimeout as pause } from "node:timers/promises";
import { contactOn } from "../../surface/contact.ts";
import { createDesk, type Desk } from "../../surface/desk.ts";
import type { Ways } from "../../surface/help.ts";
import { createPacing } from "../../surface/pacing.ts";
import type { Premises } from "../../surface/surface.ts";
import { COMMAND } from "./action-ids.ts";
import { PACE } from "./limits.ts";
import { createLocales, type Locales } from "./locales.ts";
import { createOutbox, type Outbox } from "./outbox.ts";

/** What every listener works with. */
export interface SlackDesk extends Desk {
  readonly outbox: Outbox;
  readonly locales: Locales;
}

/** The shortcut has its one name from the manifest. */
const WAYS: Ways = {
  command: COMMAND,
  example: "gmail smtp",
  onMessage: () => "More actions, Explain mail problem",
};

/** A user group (S…) or a channel (C…, G…). */
const CONTACT = /^[SCG][A-Z0-9]+$/;

/** A thread goes on over a working day. */
const TWELVE_HOURS = 12 * 3_600_000;

/** @param over ends what sleeps: the bot has stopped, nothing more is sent */
export function createSlackDesk(
  premises: Premises,
  listenChannels: readonly string[] | undefined,
  over?: AbortSignal,
): SlackDesk {
  const sleep = (ms: number) => pause(ms, undefined, over && { signal: over });
  const pacing = createPacing(PACE, { now: premises.now ?? (() => performance.now()), sleep });
  return {
    ...createDesk(premises, {
      name: "slack",
      listenChannels,
      forgetAfter: TWELVE_HOURS,
      ways: WAYS,
      contact: contactOn(CONTACT, premises.helpContact),
    }),
    outbox: createOutbox({ pacing, sleep }),
    locales: createLocales((ms) => pause(ms, undefined, { ref: false })),
  };
}
