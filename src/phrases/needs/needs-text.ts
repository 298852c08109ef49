import type { Need } from "../../knowledge/schema/index.ts";
import { dayText } from "../day.ts";
import type { Language } from "../language.ts";
import { NEED_PHRASES, type NeedPhrases, type Refused, type Switch } from "./catalogue.ts";
import { type Run, runs } from "./runs.ts";

/** What the sentence says of the provider beside its needs. */
export interface NeedsFacts {
  /** With whom one signs in, as the button says it: `Google`. */
  readonly who: string;
  readonly refused?: Refused | undefined;
}

interface Speech extends NeedsFacts {
  readonly language: Language;
  readonly phrases: NeedPhrases;
}

const PROTOCOL: Readonly<Record<Switch, string>> = {
  "enable-imap": "IMAP",
  "enable-pop": "POP",
  "enable-smtp": "SMTP",
};

/**
 * The needs of a provider as one line: what everybody does first, then what holds for some, then what is refused.
 * Names of the provider's screens stand in back-ticks, to the letter, in every language. No needs give an empty text.
 */
export function needsText(needs: readonly Need[], facts: NeedsFacts, language: Language): string {
  if (needs.length === 0) return "";
  const phrases = NEED_PHRASES[language];
  const { between, end } = phrases.frame;
  const rows = runs(needs, (one, next) => one.if === next.if);
  const told = rows.map((row) => rowText(row, { ...facts, language, phrases }));
  const text = [...told, ...(facts.refused ? [phrases.refused[facts.refused]] : [])].join(between);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1) + end;
}

/** Needs of one condition: "if the app cannot, turn on …, then create …". */
function rowText(row: Run<Need>, speech: Speech): string {
  const { frame, conditions } = speech.phrases;
  const steps = runs(row, (one, next) => isSwitch(one.need) && isSwitch(next.need));
  const told = steps.map((step) => stepText(step, speech));
  const last = told.pop() ?? "";
  const text = `${told.length > 0 ? told.join(frame.comma) + frame.andThen : ""}${last}${frame.please}`;
  const condition = row[0].if;
  return condition ? fill(conditions[condition], { steps: text }) : text;
}

/** One need, or several switches that are told together. */
function stepText(step: Run<Need>, { who, language, phrases: { steps, frame } }: Speech): string {
  const names = step.flatMap(({ since, where }) => [
    ...(since ? [dayText(since, language)] : []),
    ...(where ? [`\`${where}\``] : []),
  ]);
  const where = names.length > 0 ? fill(frame.brackets, { name: names.join(", ") }) : "";
  const protocols = step.flatMap(({ need }) => (isSwitch(need) ? [PROTOCOL[need]] : [])).join("/");
  const kind = step[0].need;
  return fill(steps[isSwitch(kind) ? "enable" : kind], { who, protocols, where });
}

const isSwitch = (kind: Need["need"]): kind is Switch => Object.hasOwn(PROTOCOL, kind);

const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, hole: string) => values[hole] ?? "");
