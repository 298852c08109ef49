import type { Why } from "../../engine/why.ts";
import { wrap } from "./wrap.ts";

/** What each stage saw, in lines for a terminal. */
export function renderWhy({ names, printed, pasted, read, situation, decided, isSure }: Why): string {
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(", ") : "none");
  const { mailboxes, apps, programs, protocols, language, fails, facts } = situation;
  const lines = [
    `names: ${list(names)}`,
    `printed: ${list([...printed, ...pasted])}`,
    ...read.map(({ entry, p, words }) => `read: ${entry} ${p} (${words.join("; ")})`),
    `situation: mailbox ${list(mailboxes)}; app ${list(apps)}; program ${list(programs)}; protocols ${list(protocols)}; language ${language ?? "not told"}; fails ${fails ?? "not told"}`,
    `facts: ${list(facts)}`,
    `decided: ${decided.map(({ entry, p }) => `${entry} ${p}`).join(", ")}: ${isSure ? "sure" : "not sure, so the likeliest are offered"}`,
  ];
  return ["Why", ...lines.map((line) => wrap(line, "  ", "    "))].join("\n");
}
