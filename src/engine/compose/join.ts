import type { Draft } from "./draft.ts";
import { composeUnknown } from "./unknown.ts";

/** Several asks on one card, in the order asked. */
export function joined(drafts: readonly Draft[]): Draft {
  const [first, ...more] = drafts;
  if (!first) return composeUnknown([], false);
  return more.length === 0 ? first : join(drafts, first);
}

function join(drafts: readonly Draft[], first: Draft): Draft {
  return {
    ...first,
    title: drafts
      .map((draft) => draft.title.split(":")[0])
      .join(" and ")
      .slice(0, 120),
    blocks: drafts.flatMap(({ kind, title, blocks }) =>
      kind === "steps" ? [{ type: "text" as const, text: `${title}:` }, ...blocks] : blocks,
    ),
    servers: drafts.flatMap((draft) => draft.servers),
    sources: drafts.flatMap((draft) => draft.sources),
    choices: drafts.map((draft) => ({ ask: draft.ask, label: draft.ask.slice(0, 34) })),
    ask: drafts
      .map((draft) => draft.ask.replace(/ settings$/, ""))
      .join(" and ")
      .slice(0, 71)
      .concat(" settings"),
  };
}
