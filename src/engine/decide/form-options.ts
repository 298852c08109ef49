import type { Reading } from "../reader/reader.ts";
import type { Seen } from "../seen.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";
import { NEVER_ZERO } from "./fitted.ts";
import type { Option } from "./options.ts";

/** A search of a few words. */
const SHORT = 8;

/** How many apps are weighed. */
const APPS = 2;

/** A form with what speaks for it, and the label that the reader knows it by. */
interface Form extends Option {
  readonly label: string;
}

/** Settings, steps, code, a question back, or not to know, with what speaks for each. */
export function formOptions(situation: Situation, reading: Reading, goesOn: string | undefined): Option[] {
  return formsOf(situation, reading).map(({ entry, label, evidence }) => {
    const p = reading.of(label);
    const goes = Number(goesOn !== undefined && entry.split(":")[0] === goesOn);
    return { entry, evidence: { ...evidence, reader: logOf(p), readerSure: p, goesOn: goes } };
  });
}

function formsOf(situation: Situation, reading: Reading): Form[] {
  const { seen, mailboxes, clients, frameworks } = situation;
  const trouble = Number(isTrouble(seen.terms));
  const settingsShort = Number(seen.words.length <= SHORT);
  const sure = mailboxes[0]?.certainty ?? 0;
  const unknown = { isUnknown: 1, unread: 1 - reading.known, unknownNamed: sure };
  const steps = { isSteps: 1, stepsNamed: sure, stepsTrouble: trouble, settingsShort };
  const snippet = { isSnippet: 1, snippetTrouble: trouble, snippetCalm: 1 - trouble, settingsShort };
  const form = (entry: string, label: string, evidence: Option["evidence"]) => ({ entry, label, evidence });
  return [
    form("unknown", "none", unknown),
    settingsForm(situation, reading, { settingsTrouble: trouble, settingsShort }),
    ...clients.slice(0, APPS).map(({ id }) => form(`steps:${id}`, "steps", steps)),
    ...frameworks.slice(0, 1).map(({ id }) => form(`snippet:${id}`, "snippet", snippet)),
  ];
}

/** The settings of the mailbox that is named; which one is meant, where a name means several; else the question for it. */
function settingsForm(situation: Situation, reading: Reading, common: Option["evidence"]): Form {
  const { seen, mailboxes, maybe, ambiguities, facts } = situation;
  const [open] = ambiguities;
  const settingsValue = Number(asksValue(seen));
  if (mailboxes.length > 0) {
    const wording = Number(seen.wording?.entry === "settings");
    const settingsFails = Number(FAILING.some((fact) => facts.has(fact)));
    const evidence = { ...common, isSettings: 1, wording, settingsValue, settingsFails };
    return { entry: "settings", label: "settings", evidence };
  }
  if (open) {
    const evidence = { ...common, isClarify: 1, settingsValue };
    return { entry: `clarify:${open.id}`, label: "settings", evidence };
  }
  const label = reading.of("settings") > reading.of("ask-provider") ? "settings" : "ask-provider";
  const askDomain = Number(seen.unknownDomains.length > 0);
  const evidence = { ...common, isAsk: 1, askDomain, askMaybe: Number(maybe.length > 0) };
  return { entry: "ask-provider", label, evidence };
}

/** Facts that say that a direction fails. */
const FAILING = ["sending-fails", "receiving-fails", "both-fail"];

/** What the reader says of an option, as evidence. */
export const logOf = (p: number) => Math.log(p + NEVER_ZERO);

/** Asks for a value: a protocol, a port, the settings. */
export const asksValue = ({ protocols, ports, terms }: Seen) =>
  protocols.length > 0 || ports.length > 0 || terms.has("intent.settings");
