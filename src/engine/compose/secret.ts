import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Phrases } from "../../phrases/index.ts";
import { warningsIn } from "../../phrases/warnings/catalogue.ts";
import type { HeldKind } from "../../secrets/guard.ts";

/** More kinds in one message are told by the first ones: what to do is the same. */
const TOLD_AT_MOST = 2;

/** Tells whoever pasted a secret to revoke it, and where; never the secret. `provider`: whose app passwords are meant. */
export function secretBlocks(
  kinds: readonly HeldKind[],
  provider: Provider | undefined,
  phrases: Phrases,
): Block[] {
  const different = [...new Map(kinds.map((kind) => [`${kind.told} ${kind.owner}`, kind])).values()];
  return different
    .slice(0, TOLD_AT_MOST)
    .flatMap((kind) => [
      { type: "notice", tone: "prepare", text: textOf(kind, phrases) },
      ...pageOf(kind, provider, phrases),
    ]);
}

function textOf({ told, owner }: HeldKind, { language }: Phrases): string {
  const { secret } = warningsIn(language);
  return told === "key" ? secret.key(owner) : secret[told];
}

function pageOf({ told, owner, page }: HeldKind, provider: Provider | undefined, phrases: Phrases): Block[] {
  const url = told === "app-password" ? provider?.links?.appPassword : page;
  if (!url) return [];
  const label =
    told === "app-password"
      ? phrases.link.appPassword
      : warningsIn(phrases.language).secret.revoke(owner ?? "");
  return [{ type: "links", links: [{ label, url }] }];
}
