import type { Desk } from "../../surface/desk.ts";
import type { Ways } from "../../surface/help.ts";
import { ASK_COMMAND } from "./commands/names.ts";
import type { Report } from "./respond/failure.ts";

/** What every listener is given. */
export interface DiscordDesk extends Desk {
  readonly report: Report;
  /** How many questions are being answered at this moment. */
  readonly underWay: () => number;
}

/** Discord shows the command on a message in the language of its reader. */
export const WAYS: Ways = {
  command: ASK_COMMAND,
  example: "gmail smtp",
  onMessage: ({ answerThis }) => `Apps, ${answerThis}`,
};
