import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { madeSecrets } from "../../test/secrets/made.ts";
import { generatedQuestions, stories } from "../bench/questions.ts";
import { createDice, type Dice } from "./dice.ts";

/** What somebody writes, and what must not come back. */
export interface Text {
  readonly kind: string;
  readonly text: string;
  readonly secret?: string;
}

const NONSENSE = [
  "xqzv blorp frnk",
  "purple monkey dishwasher",
  "qwertzuiop smtp zzz",
  "is the moon open on sundays?",
  "???!",
  "…",
];
const CHATTER = [
  "lunch at 12?",
  "the build is green again",
  "who has the agenda for Q3?",
  "gmail is slow today",
  "see you at the stand-up",
];
const FOLLOW_UPS = [
  "and imap?",
  "what about pop3?",
  "which port?",
  "and for sending?",
  "on android?",
  "it still fails: 535 5.7.8",
];

/** Texts of every kind, the same ones for the same seed. */
export interface Texts {
  /** One that is for the bot. */
  question(): Text;
  followUp(): string;
  /** One that is none of its business. */
  chatter(): string;
  /** A provider as somebody types its beginning. */
  beginning(): string;
}

export function createTexts(base: Knowledge, dice: Dice, seed: number): Texts {
  const { settings, fixes, concepts, long, secrets } = material(base, seed);
  const plain = (kind: string, list: readonly string[]) => () => ({ kind, text: dice.any(list) });
  const kinds: readonly (() => Text)[] = [
    plain("settings", settings),
    plain("settings", settings),
    plain("settings", settings),
    plain("fix", fixes),
    plain("concept", concepts),
    plain("nonsense", NONSENSE),
    plain("long", long),
    () => ({ kind: "secret", ...dice.any(secrets) }),
  ];
  return {
    question: () => dice.any(kinds)(),
    followUp: () => dice.any(FOLLOW_UPS),
    chatter: () => dice.any(CHATTER),
    beginning: () => dice.any(settings).slice(0, 1 + dice.below(6)),
  };
}

/** Asked of the base: every provider, printed message and concept can come up. */
function material(base: Knowledge, seed: number) {
  const dice = createDice(seed);
  const prints = [...base.errors.values()].flatMap((error) => error.prints ?? []);
  return {
    settings: generatedQuestions(base, 2_000),
    fixes: prints.map((printed) => String(printed).replaceAll("*", "mail.example.com")),
    concepts: [...base.concepts.values()].flatMap(({ offTopic, asks = [] }) => (offTopic ? [] : asks)),
    long: stories(base, 50).map((story) => story + "x".repeat(dice.below(3_000))),
    secrets: Object.values(madeSecrets(20, seed)).flat(),
  };
}
