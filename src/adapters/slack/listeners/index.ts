import type { App } from "@slack/bolt";
import type { SlackDesk } from "../desk.ts";
import { listenToActions } from "./actions.ts";
import { listenToCheck } from "./check.ts";
import { listenToCommand } from "./command.ts";
import { dropDuplicates } from "./duplicates.ts";
import { listenToExplain } from "./explain-message.ts";
import { listenToFeedback } from "./feedback.ts";
import { listenToHome } from "./home.ts";
import { limitPeople } from "./limit.ts";
import { listenToLookup } from "./lookup.ts";
import { listenToMore } from "./more.ts";
import { listenToOptions } from "./options.ts";
import { listenToPosts } from "./posts.ts";

/** All that the app reacts to. What nothing here knows is acknowledged by the receiver, without effect. */
export function register(app: App, desk: SlackDesk): void {
  dropDuplicates(app, desk);
  limitPeople(app, desk);
  listenToPosts(app, desk);
  listenToCommand(app, desk);
  listenToExplain(app, desk);
  listenToLookup(app, desk);
  listenToActions(app, desk);
  listenToMore(app, desk);
  listenToFeedback(app, desk);
  listenToCheck(app, desk);
  listenToOptions(app, desk);
  listenToHome(app, desk);
}
