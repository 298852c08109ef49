import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Reading } from "../reader/reader.ts";
import type { Signature } from "../signatures/signatures.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";
import { allowed, isBacked } from "./gates.ts";

/** A way to answer, and what speaks for it. */
export interface Option {
  /** `fix:ID`, `concept:ID`, `settings`, `steps:ID`, `snippet:ID`, `clarify:ID`, `ask-provider` or `unknown`. */
  readonly entry: string;
  readonly evidence: Readonly<Record<string, number>>;
}

/** How many of the reader's guesses are weighed. */
const GUESSES = 12;

/** Every way to answer that anything speaks for. */
export function optionsOf(
  situation: Situation,
  reading: Reading,
  base: Knowledge,
  talk: Talk = {},
): Option[] {
  const options = [...entryOptions(situation, reading, base, talk), ...formOptions(situation, reading)];
  return options.map(({ entry, evidence }) => ({
    entry,
    evidence: {
      ...evidence,
      ...(talk.goesOn && entry.split(":")[0] === talk.goesOn ? { goesOn: 1 } : {}),
      ...(entry === talk.ifFails ? { ifFails: 1 } : {}),
    },
  }));
}

/** What the conversation speaks for. */
export interface Talk {
  readonly goesOn?: string | undefined;
  readonly ifFails?: string | undefined;
}

function entryOptions(
  situation: Situation,
  reading: Reading,
  base: Knowledge,
  { goesOn, ifFails }: Talk,
): Option[] {
  const { seen } = situation;
  const signs = new Map(seen.signatures.map((sign) => [`fix:${sign.id}`, sign]));
  const guessed = reading.guesses.filter(({ label }) => label.includes(":")).slice(0, GUESSES);
  const entries = new Set([
    ...(seen.wording && seen.wording.entry !== "settings" ? [seen.wording.entry] : []),
    ...signs.keys(),
    ...guessed.map(({ label }) => label),
    ...(ifFails ? [ifFails] : []),
  ]);
  const strongest = `fix:${seen.signatures[0]?.id}`;
  return [...entries]
    .filter((entry) => allowed(entry, situation, base))
    .map((entry) => ({
      entry,
      evidence: {
        ...common(reading, entry),
        isConcept: Number(entry.startsWith("concept:")),
        conceptNamed: Number(
          entry.startsWith("concept:") &&
            asksValue(seen) &&
            situation.mailboxes.length + situation.ambiguities.length > 0,
        ),
        fixCalm: Number(
          entry.startsWith("fix:") &&
            !isTrouble(seen.terms) &&
            !signs.has(entry) &&
            seen.wording?.entry !== entry,
        ),
        conceptTrouble: Number(entry.startsWith("concept:") && isTrouble(seen.terms)),
        wording: Number(seen.wording?.entry === entry && !goesOn),
        ...signEvidence(signs.get(entry)),
        strongest: Number(entry === strongest),
        unsigned: Number(
          seen.signatures.some(({ kind }) => kind !== "wrap" && kind !== "reply") && !signs.has(entry),
        ),
        facts: Number(isBacked(entry, situation, base)),
      },
    }));
}

const logOf = (p: number) => Math.log(p + 0.001);

/** What the reader says of a label. */
const common = (reading: Reading, label: string) => {
  const p = reading.of(label);
  return { reader: logOf(p), readerSure: p };
};

/** Printed words of this weight prove as much as any. */
const PROOF = 40;

const signEvidence = (sign: Signature | undefined) => ({
  printed: sign?.kind === "print" ? Math.min(1, sign.weight / PROOF) : 0,
  printedAtAll: Number(sign?.kind === "print"),
  wrap: Number(sign?.kind === "wrap"),
  codes: Number(sign?.kind === "both"),
  enhanced: Number(sign?.kind === "enhanced"),
  symbol: Number(sign?.kind === "symbol"),
  reply: Number(sign?.kind === "reply"),
});

function formOptions(situation: Situation, reading: Reading): Option[] {
  const { seen, mailboxes, maybe, clients, frameworks, ambiguities } = situation;
  const value = Number(asksValue(seen));
  const trouble = Number(isTrouble(seen.terms));
  const fails = Number(FAILING.some((fact) => situation.facts.has(fact)));
  const short = Number(seen.words.length <= SHORT);
  const sure = mailboxes[0]?.certainty ?? 0;
  const options: Option[] = [
    {
      entry: "unknown",
      evidence: { isUnknown: 1, ...common(reading, "none"), unread: 1 - reading.known, unknownNamed: sure },
    },
  ];
  const open = ambiguities[0];
  if (sure > 0)
    options.push({
      entry: "settings",
      evidence: {
        isSettings: 1,
        wording: Number(seen.wording?.entry === "settings"),
        ...common(reading, "settings"),
        settingsValue: value,
        settingsTrouble: trouble,
        settingsFails: fails,
        settingsShort: short,
      },
    });
  else if (open)
    options.push({
      entry: `clarify:${open.id}`,
      evidence: {
        isClarify: 1,
        ...common(reading, "settings"),
        settingsValue: value,
        settingsTrouble: trouble,
        settingsShort: short,
      },
    });
  else
    options.push({
      entry: "ask-provider",
      evidence: {
        isAsk: 1,
        ...common(reading, reading.of("settings") > reading.of("ask-provider") ? "settings" : "ask-provider"),
        askDomain: Number(seen.unknownDomains.length > 0),
        askMaybe: Number(maybe.length > 0),
        settingsTrouble: trouble,
        settingsShort: short,
      },
    });
  for (const { id } of clients.slice(0, 2))
    options.push({
      entry: `steps:${id}`,
      evidence: {
        isSteps: 1,
        ...common(reading, "steps"),
        stepsNamed: sure,
        stepsTrouble: trouble,
        settingsShort: short,
      },
    });
  const [program] = frameworks;
  if (program)
    options.push({
      entry: `snippet:${program.id}`,
      evidence: {
        isSnippet: 1,
        ...common(reading, "snippet"),
        snippetTrouble: trouble,
        snippetCalm: 1 - trouble,
        settingsShort: short,
      },
    });
  return options;
}

/** Asks for a value: a protocol, a port, the settings. */
const asksValue = ({ protocols, ports, terms }: Situation["seen"]) =>
  protocols.length > 0 || ports.length > 0 || terms.has("intent.settings");

/** Facts that say that a direction fails. */
const FAILING = ["sending-fails", "receiving-fails", "both-fail"];

/** A search of a few words. */
const SHORT = 8;
