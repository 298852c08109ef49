import type { Block, Fact } from "../../card/card.ts";
import { factsAt, statusBlocks } from "../../engine/compose/facts-at.ts";
import { formRows } from "../../engine/compose/form.ts";
import { linkBlocks } from "../../engine/compose/links.ts";
import { ofVariant, saidOf, serversAt, variantsOf } from "../../engine/compose/servers.ts";
import { notesOf, unusualTexts } from "../../engine/compose/settings-notes.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import { dayText } from "../../phrases/day.ts";
import type { Phrases } from "../../phrases/index.ts";

/** A kind of account with all its servers. */
export interface Account {
  /** How one tells that it is theirs; undefined where there is only one kind. */
  readonly label: string | undefined;
  readonly blocks: readonly Block[];
}

const PROTOCOLS = ["imap", "pop3", "smtp"] as const;

/** Whether it works, and what to do first. */
export const statusOf = (provider: Provider, at: string, phrases: Phrases): readonly Block[] =>
  statusBlocks(factsAt(provider, at), phrases);

/** Every server that is valid on that day, by kind of account, as forms to fill in. */
export function accountsOf(provider: Provider, at: string, phrases: Phrases): readonly Account[] {
  const servers = serversAt(provider, at);
  const variants = variantsOf(servers);
  const kinds = variants.length > 0 ? variants : [undefined];
  return kinds.map((variant) => ({
    label: variant === undefined ? undefined : (provider.variants?.[variant]?.label ?? variant),
    blocks: PROTOCOLS.flatMap((type) =>
      formsFor(
        provider,
        ofVariant(servers, variant).filter((server) => server.type === type),
        phrases,
      ),
    ),
  }));
}

/** The first choice whole; of each other way in what is different. */
function formsFor(provider: Provider, servers: readonly Server[], phrases: Phrases): Block[] {
  const [first, ...others] = servers;
  if (!first) return [];
  const rowsOf = (server: Server) => formRows({ provider, servers: [server], phrases }, []);
  const main = rowsOf(first);
  const said = [...new Set(servers.flatMap((server) => saidOf(provider, server, phrases)))];
  return [
    { type: "facts", title: phrases.serverTitle[first.type], rows: main },
    ...others.map(
      (other): Block => ({
        type: "facts",
        title: phrases.orTitle,
        rows: rowsOf(other).filter((row) => !isAmong(main, row)),
      }),
    ),
    ...[...said, ...unusualTexts(servers, phrases)].map((text): Block => ({ type: "text", text })),
  ];
}

const isAmong = (rows: readonly Fact[], { label, value }: Fact) =>
  rows.some((row) => row.label === label && row.value === value);

/** What is good to know: prose of the knowledge, which is English. */
export function notesBlock(provider: Provider, phrases: Phrases): readonly Block[] {
  const items = notesOf(provider);
  const title = phrases.language === "en" ? phrases.settings.goodToKnow : phrases.onlyInEnglish;
  return items.length > 0 ? [{ type: "list", title, ordered: false, items }] : [];
}

/** Every dated change, the newest first, as it reads on that day. */
export function changesOf({ changes = [] }: Provider, at: string, { language }: Phrases): readonly Block[] {
  const told = changes
    .filter(({ until = "9999" }) => until > at)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map(({ from, before, says }) => `${dayText(from, language)}: ${from > at ? (before ?? says) : says}`);
  return told.length > 0 ? [{ type: "list", ordered: false, items: told }] : [];
}

/** The provider's own pages. */
export const pagesOf = (provider: Provider, phrases: Phrases): readonly Block[] =>
  linkBlocks(provider, phrases);

/** The day of the last reading of any of its sources; undefined where nobody has read one. */
export const lastChecked = ({ sources }: Provider): string | undefined =>
  Object.values(sources)
    .flatMap(({ checked }) => checked ?? [])
    .sort()
    .at(-1);
