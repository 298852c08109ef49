import type { Block, Choice, Fact } from "../../card/card.ts";
import type { Ambiguity, Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import { settingsQuestion } from "./asks.ts";
import type { Asked } from "./clarify.ts";
import { placeText } from "./compact.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { readingOf } from "./reading.ts";

interface Reading {
  readonly label: string;
  readonly when: string;
  readonly provider: Provider;
  readonly shown: readonly Server[];
  readonly blocks: readonly Block[];
}

/** One name, several things: each in a line, and the question that decides. Their values in full stand behind More. */
export function composeAmbiguity(ambiguity: Ambiguity, asked: Asked, base: Knowledge): Draft {
  const { phrases, protocols, confidence } = asked;
  const isEnglish = phrases.language === "en";
  const readings = ambiguity.readings.flatMap(({ provider: id, label, when }) => {
    const provider = base.providers.get(id ?? "");
    if (!provider) return [];
    const name = isEnglish ? label : provider.displayName;
    return [{ provider, label: name, when, ...readingOf(provider, asked, name) }];
  });
  const [name = ""] = ambiguity.names;
  return {
    kind: "clarify",
    confidence,
    provider: null,
    entry: `clarify:${ambiguity.id}`,
    title: isEnglish ? ambiguity.title : phrases.which.name(name),
    blocks: [{ type: "facts", rows: readings.map((reading) => rowOf(reading, asked)) }],
    more: [
      ...(isEnglish && ambiguity.says ? [{ type: "text" as const, text: ambiguity.says }] : []),
      ...readings.flatMap(({ blocks }) => blocks),
    ],
    servers: readings.flatMap((reading) => reading.servers),
    sources: uniqueSources([
      ...Object.values(ambiguity.sources ?? {}),
      ...readings.flatMap((reading) => reading.sources),
    ]),
    prompt: isEnglish ? ambiguity.question : phrases.which.account,
    choices: choicesOf(readings, protocols),
    ask: `${name} ${protocols.map((one) => `${PROTOCOL[one]} `).join("")}settings`,
    slots: {
      kind: "clarify",
      ambiguity: ambiguity.id,
      ...(protocols.length === 1 && protocols[0] ? { protocol: protocols[0] } : {}),
    },
  };
}

/** How one tells that it is this one; the server, where one protocol was asked for. */
function rowOf({ label, when, provider, shown }: Reading, { protocols, phrases }: Asked): Fact {
  const [protocol, ...more] = protocols;
  const own = shown.filter(({ type, variant }) => type === protocol && variant === shown[0]?.variant);
  if (protocol && more.length === 0 && own.length > 0)
    return { label, value: placeText(provider, own.slice(0, 1), phrases), code: false };
  if (phrases.language === "en") return { label, value: when, code: false };
  const { domains = [] } = provider;
  const [server] = shown;
  const value =
    domains.length > 0
      ? phrases.which.endsIn(domains.slice(0, 3))
      : server
        ? placeText(provider, [server], phrases)
        : label;
  return { label, value, code: false };
}

const choicesOf = (readings: readonly Reading[], protocols: readonly Protocol[]): Choice[] =>
  readings.map(({ provider, label }) => choice(settingsQuestion(provider, protocols), label)).slice(0, 5);
