import type { ErrorEntry } from "../../knowledge/knowledge.ts";
import { translated } from "../../knowledge/translations.ts";
import { readingsOf } from "../candidates.ts";
import { fitAsk, fixQuestion } from "../compose/asks.ts";
import type { Draft } from "../compose/draft.ts";
import { composeFix } from "../compose/fix.ts";
import { programIn } from "../program.ts";
import { TARGETS_AT_MOST } from "../targets.ts";
import { type Asked, personOf, valuesAsked } from "./asked.ts";
import { spoken, toldIn } from "./in-language.ts";

/** What is wrong and what to do, in the asker's language where it is translated. */
export function fix(original: ErrorEntry, asker: Asked): Draft {
  const { entry: error, asked } = spoken(original, asker);
  const { understood, base, at, targets, phrases } = asked;
  const { situation } = understood;
  const [first, ...others] = targets;
  const owner = first?.provider ?? base.providers.get(error.of ?? "");
  const printed = situation.seen.signatures.filter(({ kind }) => kind !== "wrap" && kind !== "reply");
  const further = printed.flatMap(({ id }) => (id === error.id ? [] : toldError(id, asked)));
  const person = { ...personOf(asked), provider: owner };
  const draft = composeFix(error, {
    ...valuesAsked(asked),
    person,
    errors: [error, ...further.slice(0, 2)],
    others: first ? others.map(({ provider }) => provider) : readingsOf(situation, base, TARGETS_AT_MOST - 1),
    hosts: situation.seen.hosts,
    findings: situation.seen.findings,
    ports: situation.seen.ports,
    isOwnAddress: first?.isAddress ?? false,
    providers: base.providers,
    isPrinted: printed.some(({ id }) => id === error.id),
    fails: situation.fails,
    isCode: situation.frameworks.length > 0 || error.framework !== undefined,
    code: programIn(situation, base, error.framework, {
      provider: owner,
      variant: first?.variant,
      at,
      phrases,
    }),
  });
  const ask = fitAsk(fixQuestion(original, owner), `fix:${original.id}`, owner);
  return toldIn({ ...draft, ask }, asked, asker);
}

/** A further error that was printed, where it can be told in the same language, and its title tells only what is there. */
function toldError(id: string, { base, phrases, understood }: Asked): ErrorEntry[] {
  const error = base.errors.get(id);
  const told = error && translated(error, phrases.language, base);
  return told && isThere(error, understood.situation.seen.text.folded) ? [told] : [];
}

/** A title that names codes ("554: the server refused the message") is told only where one of them stands in the message. */
function isThere({ codes = [], title }: ErrorEntry, message: string): boolean {
  const named = codes.filter((code) => title.includes(code));
  return named.length === 0 || named.some((code) => message.includes(code.toLowerCase()));
}
