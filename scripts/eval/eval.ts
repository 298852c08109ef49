/**
 * `npm run eval -- DIR [--all]`: measures the engine on real questions with labels (`*ask*.jsonl`, `*trouble*.jsonl`),
 * near misses (`silence*.jsonl`) and chat (`chatter/`). The texts are other people's words and stay where they are.
 */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { plainText } from "../../src/card/plain-text.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { type AskRow, type ChatRow, filesOf, readRows } from "./rows.ts";
import { withTypos } from "./typos.ts";

type Verdict = "right" | "asked back" | "abstained" | "wrong" | "wrong advice";

const AT = "2026-11-25";
const engine = createEngine(loadKnowledge(SHIPPED).knowledge);

function judge(row: AskRow, text = row.text) {
  const answer = engine.answer({ text, at: AT });
  const card = plainText(answer.card);
  const matches = (pattern: string) => new RegExp(pattern, "i").test(card);
  const missing = row.must.filter((pattern) => !matches(pattern));
  const bad = row.must_not.filter(matches);
  return { row, answer, card, missing, bad, verdict: verdictOf(missing, bad, answer.kind) };
}

function verdictOf(missing: readonly string[], bad: readonly string[], kind: string): Verdict {
  if (bad.length > 0) return "wrong advice";
  if (missing.length === 0) return "right";
  if (kind === "clarify") return "asked back";
  return kind === "unknown" ? "abstained" : "wrong";
}

type Judged = ReturnType<typeof judge>;

function table(title: string, judged: readonly Judged[], key: (one: Judged) => string): void {
  const groups = group(judged, key);
  console.log(`\n${title}`);
  for (const [name, ones] of groups.sort((a, b) => b[1].length - a[1].length)) {
    const count = (verdict: Verdict) => ones.filter((one) => one.verdict === verdict).length;
    const share = ((100 * count("right")) / ones.length).toFixed(1);
    console.log(
      `  ${name.padEnd(14)} ${String(ones.length).padStart(4)}  right ${share.padStart(5)} %  asked back ${count("asked back")}  abstained ${count("abstained")}  wrong ${count("wrong")}  wrong advice ${count("wrong advice")}`,
    );
  }
}

function group(judged: readonly Judged[], key: (one: Judged) => string): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups];
}

function evaluateAsks(file: string, worst: number): void {
  const judged = readRows<AskRow>(file).map((row) => judge(row));
  table(basename(file), judged, () => "all");
  table("by kind", judged, (one) => one.row.kind);
  table("by language", judged, (one) => one.row.lang);
  const right = judged.filter((one) => one.verdict === "right");
  const typos = right.filter(
    ({ row }, index) => judge(row, withTypos(row.text, index + 1)).verdict === "right",
  ).length;
  console.log(
    `  with two typos, still right: ${((100 * typos) / right.length).toFixed(1)} % of ${right.length}`,
  );
  const english = judged.filter(({ row }) => row.lang === "en" && row.provider !== null);
  const spoken = english.filter(
    ({ row }) => engine.answer({ text: row.text, at: AT, passive: true }).speaks,
  ).length;
  console.log(
    `  speaks up unasked on ${((100 * spoken) / english.length).toFixed(1)} % of ${english.length} English questions that name a provider`,
  );
  for (const one of judged.filter(({ verdict }) => verdict !== "right").slice(0, worst)) show(one);
}

/** One failure: which words decided, what came of it, what was missing. */
function show({ row, answer, missing, bad, verdict }: Judged): void {
  const query = engine.understand({ text: row.text, at: AT });
  const said = [...query.providers, ...query.ambiguities, ...query.clients, ...query.frameworks].map(
    (one) => `${one.id}(${one.via})`,
  );
  const hits = (list: typeof query.concepts) =>
    list
      .slice(0, 3)
      .map((hit) => `${hit.id}:${hit.score.toFixed(2)}×${hit.weight.toFixed(0)}`)
      .join(" ");
  console.log(
    `\n  ${verdict.toUpperCase()} ${row.id} [${row.lang} ${row.kind} ${row.provider}] ${row.text.slice(0, 300).replaceAll("\n", " / ")}`,
  );
  console.log(`    → ${answer.kind} ${answer.confidence} ${answer.card.title}`);
  console.log(
    `    named ${said.join(" ")} | ${query.protocols.join(",")} | concepts ${hits(query.concepts)} | errors ${hits(query.errors)}`,
  );
  console.log(`    missing ${missing.join("   ")} ${bad.length > 0 ? `BAD ${bad.join("   ")}` : ""}`);
}

function evaluateSilence(file: string, worst: number): void {
  const rows = readRows<ChatRow>(file);
  const spoken = rows.filter((row) => engine.answer({ text: row.text, at: AT, passive: true }).speaks);
  console.log(
    `  ${basename(file).padEnd(30)} ${String(rows.length).padStart(5)} lines, speaks on ${spoken.length} (${((100 * spoken.length) / rows.length).toFixed(2)} %)`,
  );
  for (const row of spoken.slice(0, worst))
    console.log(`      ${row.text.slice(0, 200).replaceAll("\n", " / ")}`);
}

const [directory, ...flags] = process.argv.slice(2);
if (!directory || !existsSync(directory)) {
  console.error(
    "npm run eval: no folder given. It wants the folder that holds the .jsonl files: npm run eval -- DIR",
  );
  process.exit(2);
}
const worst = flags.includes("--all") ? 1000 : 20;
const started = performance.now();
for (const file of filesOf(directory, /(?:ask|trouble).*\.jsonl$/)) evaluateAsks(file, worst);
console.log("\nsilence");
for (const file of filesOf(directory, /^silence.*\.jsonl$/)) evaluateSilence(file, worst);
const chatter = join(directory, "chatter");
if (existsSync(chatter))
  for (const file of filesOf(chatter, /\.jsonl$/))
    evaluateSilence(file, file.includes("positives") ? 0 : worst);
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
