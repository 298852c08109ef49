import { translated } from "../../knowledge/translations.ts";
import type { Draft } from "../compose/draft.ts";
import { composeOffers } from "../compose/offers.ts";
import type { Asked } from "./asked.ts";
import { inEnglish, toldIn } from "./in-language.ts";

/** The likeliest by name, to pick from; in English where one of them has no name in the asker's language. */
export function offered(offers: readonly string[], asker: Asked): Draft {
  const { base, confidence, targets } = asker;
  const asked = offers.every((entry) => isNamed(entry, asker)) ? asker : inEnglish(asker);
  const draft = composeOffers(offers, targets[0]?.provider, base, confidence, asked.phrases);
  const choices = draft.choices.map((one, at) => ({
    ...one,
    label: nameOf(offers[at] ?? "", asked) ?? one.label,
  }));
  return toldIn({ ...draft, choices }, asked, asker);
}

/** An app, a program and a mailbox are called the same everywhere. */
const isNamed = (entry: string, asked: Asked) =>
  !/^(?:fix|concept):/.test(entry) || nameOf(entry, asked) !== undefined;

function nameOf(entry: string, { base, phrases }: Asked): string | undefined {
  const id = entry.slice(entry.indexOf(":") + 1);
  const told = entry.startsWith("fix:") ? base.errors.get(id) : base.concepts.get(id);
  return told && /^(?:fix|concept):/.test(entry)
    ? translated(told, phrases.language, base)?.title
    : undefined;
}
