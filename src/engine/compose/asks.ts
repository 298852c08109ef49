import type { Client, Concept, ErrorEntry, Framework, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import { wordsOf } from "../text/tokens.ts";

/** Bytes of a question of ours: a button of the narrowest platform carries it whole (Telegram's 64 and a tag). */
export const ASK_BYTES = 60;

const fits = (ask: string) => new TextEncoder().encode(ask).length <= ASK_BYTES;

/** The question in words; where it is too long for a button, by the ids of the entry and of the mailbox. */
export const fitAsk = (ask: string, entry: string, provider?: Provider): string =>
  fits(ask) ? ask : referenceTo(entry, provider);

/** `fix:login-failed gmail`: an entry, and whose mailbox it is about. */
const referenceTo = (entry: string, provider?: Pick<Provider, "id">): string =>
  provider ? `${entry} ${provider.id}` : entry;

/** Reads such a reference; undefined for any other text. */
export function referenceIn(
  text: string,
): { readonly entry: string; readonly provider?: string } | undefined {
  const [, entry, provider] =
    /^((?:fix|concept|steps|snippet):[a-z0-9.-]+)(?: ([a-z0-9.-]+))?$/.exec(text) ?? [];
  return entry ? { entry, ...(provider ? { provider } : {}) } : undefined;
}

/** The provider's name as a question may say it: one that is an ordinary word (Resend) is told apart by "mail". */
export function callName({ displayName, aliases }: Provider): string {
  const words = (name: string) => wordsOf(name).join(" ");
  const everyday = aliases?.everyday?.some((alias) => words(alias) === words(displayName));
  return everyday ? `${displayName} mail` : displayName;
}

/** The app's name as a question may say it: one that is an ordinary word (Spark) by its other name. */
export function callClient({ displayName, aliases }: Client): string {
  const isWord = aliases?.everyday?.some((alias) => alias.toLowerCase() === displayName.toLowerCase());
  return isWord ? (aliases?.aka?.[0] ?? displayName) : displayName;
}

/** What picks a kind of account in a question: no label that names a protocol, which would be asked for then. */
function variantWords(provider: Provider, variant: string): string[] {
  const { label = variant, aliases = [] } = provider.variants?.[variant] ?? {};
  const plain = [label, ...aliases].filter((words) => !/\b(?:smtp|imap|pop3?)\b/i.test(words));
  return plain.length > 0 ? plain : [label];
}

/** The question that gives a provider's settings. */
export function settingsQuestion(
  provider: Provider,
  protocols: readonly Protocol[],
  variant?: string,
): string {
  // All three are what "settings" says.
  const words = protocols.length > 2 ? "" : protocols.map((protocol) => PROTOCOL[protocol]).join(" and ");
  const asks = (which: string) => `${callName(provider)}${which} ${words ? `${words} ` : ""}settings`;
  if (!variant) return asks("");
  const all = variantWords(provider, variant).map((which) => asks(` (${which})`));
  return all.find(fits) ?? all.sort((a, b) => a.length - b.length)[0] ?? asks("");
}

/** The first listed wording, which gives this explanation again. */
export const conceptQuestion = (concept: Concept): string => concept.asks[0] ?? concept.title;

/** The question that gives this error again, at that provider. */
export const fixQuestion = (error: ErrorEntry, provider: Provider | undefined): string =>
  provider ? `${callName(provider)}: ${error.title}` : error.title;

/** The question that gives the steps in an app. */
export const stepsQuestion = (client: Client, provider: Provider | undefined): string =>
  fitAsk(
    `${provider ? `${callName(provider)} in` : "Set up mail in"} ${callClient(client)}`,
    `steps:${client.id}`,
    provider,
  );

/** The question that gives the code for a program. */
export const codeQuestion = (framework: Framework, provider: Provider | undefined): string => {
  const { id, displayName, protocol = "smtp" } = framework;
  const alone = `${protocol === "smtp" ? "Sending" : "Reading"} mail with ${displayName}`;
  return fitAsk(provider ? `${callName(provider)} with ${displayName}` : alone, `snippet:${id}`, provider);
};

/** The question back. */
export const WHICH_QUESTION = "What are my mail settings?";
