import { setTimeout as pause } from "node:timers/promises";
import { contactOn } from "../../surface/contact.ts";
import { createDesk, type Desk } from "../../surface/desk.ts";
import type { Ways } from "../../surface/help.ts";
import { createPacing } from "../../surface/pacing.ts";
import type { Premises } from "../../surface/surface.ts";
import { UNWATCHED, type Watch } from "../../surface/watch.ts";
import { COMMAND } from "./action-ids.ts";
import { failureOf } from "./failures.ts";
import { PACE } from "./limits.ts";
import { createLocales, type Locales } from "./locales.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { createPostTo, type PostTo } from "./response-url.ts";

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

export interface SlackDeskOptions extends Premises {
  readonly apiUrl?: string | undefined;
  readonly listenChannels?: readonly string[] | undefined;
}

/** @param over ends what sleeps: the bot has stopped, nothing more is sent */
export function createSlackDesk(options: SlackDeskOptions, over?: AbortSignal): SlackDesk {
  const { now = () => performance.now(), watch = UNWATCHED } = options;
  // An answer that still waits is no reason for the process not to end.
  const clock = {
    now,
    sleep: (ms: number) => pause(ms, undefined, { ref: false, ...(over && { signal: over }) }),
  };
  return {
    ...createDesk(options, {
      name: "slack",
      listenChannels: options.listenChannels,
      forgetAfter: TWELVE_HOURS,
      ways: WAYS,
      contact: contactOn(CONTACT, options.helpContact),
    }),
    outbox: createOutbox({
      pacing: createPacing(PACE, clock),
      postTo: watched(createPostTo(options.apiUrl), watch),
      watch,
      ...clock,
    }),
    locales: createLocales((ms) => pause(ms, undefined, { ref: false })),
  };
}

function watched(postTo: PostTo, watch: Watch): PostTo {
  return (url, message) =>
    postTo(url, message).catch((error: unknown) => {
      if (failureOf(error).kind !== "limited") watch.apiError();
      throw error;
    });
}
