import { fitAsk } from "./asks.ts";
import { choice, type Draft } from "./draft.ts";

/** Several asks on one card, each in a block of its own, in the order asked. */
export function joined(drafts: readonly [Draft, ...Draft[]]): Draft {
  const [first, ...more] = drafts;
  return more.length === 0 ? first : join(drafts, first);
}

function join(drafts: readonly Draft[], first: Draft): Draft {
  const named = drafts.map(({ title }) => title.split(":")[0]);
  return {
    ...first,
    title: named.join(" + ").slice(0, 120),
    blocks: drafts.flatMap(({ kind, title, blocks }) =>
      kind === "steps" ? [{ type: "text" as const, text: `${title}:` }, ...blocks] : blocks,
    ),
    more: drafts.flatMap(({ more = [] }) => more),
    answers: drafts.length,
    servers: drafts.flatMap((draft) => draft.servers),
    sources: drafts.flatMap((draft) => draft.sources),
    besides: drafts.flatMap(({ besides = [] }) => besides),
    choices: drafts.map(({ ask }) => choice(ask)),
    ask: fitAsk(
      `${drafts.map(({ ask }) => ask.replace(/ settings$/, "")).join(" and ")} settings`,
      first.ask,
    ),
  };
}
