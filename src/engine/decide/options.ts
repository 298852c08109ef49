import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Reading } from "../reader/reader.ts";
import type { Seen } from "../seen.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";
import { NEVER_ZERO } from "./fitted.ts";
import { allowed, isBacked } from "./gates.ts";

type Evidence = Readonly<Record<string, number>>;

/** A way to answer, and what speaks for it. */
export interface Option {
  /** `fix:ID`, `concept:ID`, `settings`, `steps:ID`, `snippet:ID`, `clarify:ID`, `ask-provider` or `unknown`. */
  readonly entry: string;
  readonly evidence: Evidence;
}

/** How many of the reader's guesses are weighed. */
const GUESSES = 12;

/** What the conversation speaks for. */
export interface Talk {
  readonly goesOn?: string | undefined;
  readonly ifFails?: string | undefined;
}

/** Every way to answer that anything speaks for. */
export function optionsOf(
  situation: Situation,
  reading: Reading,
  base: Knowledge,
  talk: Talk = {},
): Option[] {
  return [...entryOptions(situation, reading, base, talk), ...formOptions(situation, reading, talk)];
}

function entryOptions(situation: Situation, reading: Reading, base: Knowledge, talk: Talk): Option[] {
  const { seen, mailboxes, ambiguities } = situation;
  const signs = new Map(seen.signatures.map((sign) => [`fix:${sign.id}`, sign]));
  const trouble = isTrouble(seen.terms);
  const valueNamed = asksValue(seen) && mailboxes.length + ambiguities.length > 0;
  const isSigned = seen.signatures.some(({ kind }) => kind !== "wrap" && kind !== "reply");
  const strongest = `fix:${seen.signatures[0]?.id}`;
  return candidates(seen, [...signs.keys()], reading, talk)
    .filter((entry) => allowed(entry, situation, base))
    .map((entry) => {
      const p = reading.of(entry);
      const sign = signs.get(entry);
      const isConcept = entry.startsWith("concept:");
      const isWording = seen.wording?.entry === entry;
      // One literal: this is the warmest place of all.
      const evidence = {
        reader: logOf(p),
        readerSure: p,
        isConcept: Number(isConcept),
        conceptNamed: Number(isConcept && valueNamed),
        fixCalm: Number(!isConcept && !trouble && !sign && !isWording),
        conceptTrouble: Number(isConcept && trouble),
        wording: Number(isWording && !talk.goesOn),
        printed: sign?.kind === "print" ? Math.min(1, sign.weight / PROOF) : 0,
        printedAtAll: Number(sign?.kind === "print"),
        wrap: Number(sign?.kind === "wrap"),
        codes: Number(sign?.kind === "both"),
        enhanced: Number(sign?.kind === "enhanced"),
        symbol: Number(sign?.kind === "symbol"),
        reply: Number(sign?.kind === "reply"),
        strongest: Number(entry === strongest),
        unsigned: Number(isSigned && !sign),
        facts: Number(isBacked(entry, situation, base)),
        ifFails: Number(entry === talk.ifFails),
      };
      return { entry, evidence };
    });
}

/** What was printed, the listed wording, the likeliest guesses, and what the conversation was about. */
function candidates(seen: Seen, signs: readonly string[], reading: Reading, { ifFails }: Talk): string[] {
  const guessed = reading.guesses.filter(({ label }) => label.includes(":")).slice(0, GUESSES);
  return [
    ...new Set([
      ...(seen.wording && seen.wording.entry !== "settings" ? [seen.wording.entry] : []),
      ...signs,
      ...guessed.map(({ label }) => label),
      ...(ifFails ? [ifFails] : []),
    ]),
  ];
}

const logOf = (p: number) => Math.log(p + NEVER_ZERO);

/** Printed words of this weight prove as much as any. */
const PROOF = 40;

function formOptions(situation: Situation, reading: Reading, { goesOn }: Talk): Option[] {
  const { seen, mailboxes, clients, frameworks } = situation;
  const settingsTrouble = Number(isTrouble(seen.terms));
  const settingsShort = Number(seen.words.length <= SHORT);
  const sure = mailboxes[0]?.certainty ?? 0;
  const trouble = settingsTrouble;
  return [
    {
      entry: "unknown",
      label: "none",
      evidence: { isUnknown: 1, unread: 1 - reading.known, unknownNamed: sure },
    },
    valueForm(situation, reading, { settingsTrouble, settingsShort }),
    ...clients.slice(0, 2).map(({ id }) => ({
      entry: `steps:${id}`,
      label: "steps",
      evidence: { isSteps: 1, stepsNamed: sure, stepsTrouble: trouble, settingsShort },
    })),
    ...frameworks.slice(0, 1).map(({ id }) => ({
      entry: `snippet:${id}`,
      label: "snippet",
      evidence: { isSnippet: 1, snippetTrouble: trouble, snippetCalm: 1 - trouble, settingsShort },
    })),
  ].map(({ entry, label, evidence }: Form) => {
    const p = reading.of(label);
    const goes = Number(entry.split(":")[0] === goesOn);
    return { entry, evidence: { ...evidence, reader: logOf(p), readerSure: p, goesOn: goes } };
  });
}

/** A form, by the label that the reader knows it by. */
interface Form extends Option {
  readonly label: string;
}

/** The settings of the mailbox that is named; which one is meant, where the name may mean several; else the question for it. */
function valueForm(situation: Situation, reading: Reading, common: Evidence): Form {
  const { seen, mailboxes, maybe, ambiguities, facts } = situation;
  const settingsValue = Number(asksValue(seen));
  if (mailboxes.length > 0)
    return {
      entry: "settings",
      label: "settings",
      evidence: {
        ...common,
        isSettings: 1,
        wording: Number(seen.wording?.entry === "settings"),
        settingsValue,
        settingsFails: Number(FAILING.some((fact) => facts.has(fact))),
      },
    };
  const [open] = ambiguities;
  if (open)
    return {
      entry: `clarify:${open.id}`,
      label: "settings",
      evidence: { ...common, isClarify: 1, settingsValue },
    };
  return {
    entry: "ask-provider",
    label: reading.of("settings") > reading.of("ask-provider") ? "settings" : "ask-provider",
    evidence: {
      ...common,
      isAsk: 1,
      askDomain: Number(seen.unknownDomains.length > 0),
      askMaybe: Number(maybe.length > 0),
    },
  };
}

/** Asks for a value: a protocol, a port, the settings. */
const asksValue = ({ protocols, ports, terms }: Situation["seen"]) =>
  protocols.length > 0 || ports.length > 0 || terms.has("intent.settings");

/** Facts that say that a direction fails. */
const FAILING = ["sending-fails", "receiving-fails", "both-fail"];

/** A search of a few words. */
const SHORT = 8;
