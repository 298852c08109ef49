import type { Choice } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import { callName, settingsQuestion } from "./asks.ts";
import { choice } from "./draft.ts";

interface Asked {
  readonly provider: Provider;
  readonly variant?: string | undefined;
  readonly protocols: readonly Protocol[];
  readonly phrases: Phrases;
}

/** The next likely thing: which kind of account; else the other direction, an app, it does not work. */
export function nextSteps(asked: Asked, offered: readonly Protocol[]): Choice[] {
  const { provider, protocols, variant, phrases } = asked;
  const variants = variant ? [] : Object.entries(provider.variants ?? {}).slice(0, 4);
  if (variants.length > 0)
    return variants.map(([key, { label }]) => choice(settingsQuestion(provider, protocols, key), label));
  if (offered.length === 0) return [];
  const name = callName(provider);
  const { button } = phrases;
  return [
    ...otherDirection(asked, offered),
    offered.includes("imap")
      ? choice(`${name} on iPhone`, button.on("iPhone"))
      : choice(`${name} with nodemailer`, button.with("nodemailer")),
    choice(`${name}: password rejected`, button.fails),
  ];
}

/** What was not asked for; nothing of it where both directions stand on the card. */
function otherDirection({ provider, protocols, phrases }: Asked, offered: readonly Protocol[]): Choice[] {
  if (protocols.length === 0) return [];
  const reads = offered.find((protocol) => protocol !== "smtp");
  const next = protocols.includes("smtp") ? reads : "smtp";
  if (!next || protocols.includes(next) || !offered.includes(next)) return [];
  return [choice(settingsQuestion(provider, [next]), phrases.button.settings(PROTOCOL[next]))];
}
