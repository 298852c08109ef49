import type { Reading } from "../reader/reader.ts";
import type { Seen } from "../seen.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";
import { NEVER_ZERO } from "./fitted.ts";
import type { Option } from "./options.ts";

/** A search of a few words. */
const SHORT = 8;

/** Facts that say that a direction fails. */
const FAILING = ["sending-fails", "receiving-fails", "both-fail"];

/** How many apps are weighed. */
const APPS = 2;

/** Settings, steps, code, a question back, or not to know, with what speaks for each. */
export function formOptions(situation: Situation, reading: Reading, goesOn: string | undefined): Option[] {
  const { seen, mailboxes, maybe, ambiguities, clients, frameworks, facts } = situation;
  const form = (entry: string, label: string, own: Option["evidence"]): Option => {
    const p = reading.of(label);
    const goes = Number(goesOn !== undefined && entry.split(":")[0] === goesOn);
    return { entry, evidence: { reader: logOf(p), readerSure: p, goesOn: goes, ...own } };
  };
  const value = Number(asksValue(seen));
  const trouble = Number(isTrouble(seen.terms));
  const short = Number(seen.words.length <= SHORT);
  const sure = mailboxes[0]?.certainty ?? 0;
  /** The settings of the mailbox that is named; which one is meant, where a name means several; else the question for it. */
  const settings = () => {
    const common = { settingsTrouble: trouble, settingsShort: short };
    const wording = Number(seen.wording?.provider !== undefined);
    const fails = Number(FAILING.some((fact) => facts.has(fact)));
    if (mailboxes.length > 0)
      return form("settings", "settings", {
        isSettings: 1,
        wording,
        settingsValue: value,
        settingsFails: fails,
        ...common,
      });
    if (ambiguities[0])
      return form(`clarify:${ambiguities[0].id}`, "settings", {
        isClarify: 1,
        settingsValue: value,
        ...common,
      });
    const asked = reading.of("settings") > reading.of("ask-provider") ? "settings" : "ask-provider";
    const askDomain = Number(seen.unknownDomains.length > 0);
    return form("ask-provider", asked, {
      isAsk: 1,
      askDomain,
      askMaybe: Number(maybe.length > 0),
      ...common,
    });
  };
  return [
    form("unknown", "none", { isUnknown: 1, unread: 1 - reading.known, unknownNamed: sure }),
    settings(),
    ...clients
      .slice(0, APPS)
      .map(({ id }) =>
        form(`steps:${id}`, "steps", {
          isSteps: 1,
          stepsNamed: sure,
          stepsTrouble: trouble,
          settingsShort: short,
        }),
      ),
    ...frameworks
      .slice(0, 1)
      .map(({ id }) =>
        form(`snippet:${id}`, "snippet", {
          isSnippet: 1,
          snippetTrouble: trouble,
          snippetCalm: 1 - trouble,
          settingsShort: short,
        }),
      ),
  ];
}

/** What the reader says of an option. */
export const logOf = (p: number) => Math.log(p + NEVER_ZERO);

/** Asks for a value: a protocol, a port, the settings. */
export const asksValue = ({ protocols, ports, terms }: Seen) =>
  protocols.length > 0 || ports.length > 0 || terms.has("intent.settings");
