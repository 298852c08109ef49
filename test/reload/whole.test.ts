import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import type { Answer } from "../../src/engine/answer-types.ts";
import { hashOf } from "../../src/knowledge/cache.ts";
import { checkedBytes } from "../../src/knowledge/checked.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { lookupBytes } from "../../src/lookup-file.ts";
import { learnedFor } from "../../src/model-file.ts";
import { engineFrom, type Made, type NotMade } from "../../src/reload/made.ts";
import { oneAtATime } from "../../src/reload/one-at-a-time.ts";
import { type Reloaded, reload } from "../../src/reload/reload.ts";
import { createSwappable } from "../../src/reload/swappable.ts";
import { AT, BASE } from "../engine/base.ts";
import { OK_PROVIDER, writeBase } from "../knowledge/temporary.ts";

const QUESTIONS = 10_000;
const RELOADS = 200;
/** As many reloads as follow one another until one is broken. */
const BROKEN_EVERY = 7;

/** What each version answers differently, in several places of a card, and some that all answer alike. */
const TEXTS = [
  "me@okay.example smtp server?",
  "okay mail smtp port?",
  "Okay Mail settings",
  "okay.example in thunderbird",
  "gmail imap?",
  "gmial smpt",
  "535 5.7.8 from smtp.gmail.com",
  "what is starttls",
];

/** A small base, so that two hundred take seconds; it knows the words of all languages, and understands what the whole one does. */
const shipped = mkdtempSync(join(tmpdir(), "waybill-small-"));
for (const kind of ["terms", "switches", "facts", "roles"])
  cpSync(join(SHIPPED.shipped, kind), join(shipped, kind), { recursive: true });
mkdirSync(join(shipped, "providers"));
for (const name of ["gmail", "yahoo", "zoho"])
  cpSync(join(SHIPPED.shipped, `providers/${name}.yaml`), join(shipped, `providers/${name}.yaml`));
const learned = learnedFor(BASE);

function madeOf(number: number): Made {
  const text = OK_PROVIDER.replaceAll("smtp.okay.example", `v${number}.okay.example`)
    .replace("port: 465", `port: ${4_000 + number}\n    unusual: Its machine takes mail there.`)
    .replace("help.okay.example", `v${number}.help.okay.example`)
    .replace("displayName: Okay Mail", `displayName: Okay Mail\naliases: { aka: [okay v${number}] }`);
  const overlay = writeBase({ "providers/okay.yaml": text });
  const { knowledge } = loadKnowledge({ shipped, overlays: [overlay] });
  return {
    kind: "made",
    checked: checkedBytes(knowledge),
    lookup: lookupBytes(knowledge),
    learned,
    replaced: [],
  };
}

const digest = (answer: Answer) => hashOf(Buffer.from(JSON.stringify(answer)));

test(`${QUESTIONS} questions over ${RELOADS} reloads, some broken: every answer is wholly that of the version in use`, async () => {
  const bases = [1, 2, 3].map(madeOf);
  const engines = bases.map(engineFrom);
  const expected = new Map(
    engines.map(({ version, answer }) => [version, TEXTS.map((text) => digest(answer({ text, at: AT })))]),
  );
  expect(new Set([...expected.values()].map(([first]) => first)).size).toBe(bases.length);

  const swappable = createSwappable(engines[0] as (typeof engines)[number]);
  const { answer } = swappable.engine;
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const told: Reloaded[] = [];
  let made = 0;
  const make = async (): Promise<Made | NotMade> => {
    made += 1;
    await turn();
    if (made % BROKEN_EVERY === 0) return { kind: "invalid", problems: ["okay.yaml:8: wrong"] };
    if (made % BROKEN_EVERY === 1) return { ...(bases[0] as Made), checked: Buffer.from("half a base") };
    return bases[made % bases.length] as Made;
  };
  const request = oneAtATime(() =>
    reload("change", {
      ...{ swappable, make, log, today: () => AT, ended: new AbortController().signal },
      onReload: (reloaded) => told.push(reloaded),
    }),
  );

  const wrong: string[] = [];
  const versions = new Set<string>();
  for (let asked = 0; asked < QUESTIONS || told.length < RELOADS; asked += 1) {
    const at = asked % TEXTS.length;
    const { version } = swappable.engine;
    versions.add(version);
    if (digest(answer({ text: TEXTS[at] as string, at: AT })) !== expected.get(version)?.[at])
      wrong.push(`${TEXTS[at]} at ${version}`);
    // Time passes only between questions, as in the process.
    if (asked % (QUESTIONS / RELOADS / 5) === 0) await turn();
    if (told.length === made && made < RELOADS && asked >= (made * QUESTIONS) / RELOADS) request("change");
  }
  expect(wrong).toEqual([]);
  expect(versions.size).toBe(bases.length);
  expect(told.filter(({ result }) => result === "kept").length).toBeGreaterThan(RELOADS / 4);
  expect(told.length).toBeGreaterThanOrEqual(RELOADS);
}, 180_000);
