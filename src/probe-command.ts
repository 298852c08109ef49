import { readFileSync, writeFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Findings } from "./discovery/connection/findings.ts";
import { lookAtAll } from "./discovery/connection/rounds.ts";
import type { Tools } from "./discovery/connection/tools.ts";
import { type Verdict, verdictOf } from "./discovery/connection/verdict.ts";
import { misread, unknownOption } from "./help/help.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { unifiedDiff, withValues } from "./knowledge/probe/patch.ts";
import { type Probed, type ToProbe, targetOf, toProbe } from "./knowledge/probe/servers.ts";
import { nearest } from "./knowledge/suggest.ts";

export interface ProbeIo {
  out(text: string): void;
  err(text: string): void;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The folder that paths on the command line, and those of knowledge files, start from. */
  readonly root: string;
  /** The folder that `git apply` starts from. */
  readonly repository: string;
  readonly tools: Tools;
  knowledge(): Knowledge;
}

const OPTIONS = { report: { type: "string" }, patch: { type: "string" } } as const;

interface Result extends Probed {
  readonly found: Findings;
  readonly verdict: Verdict;
}

/** What cannot go on; `code` 2 is a command line that was not understood. */
class Stop extends Error {
  readonly code: 1 | 2;

  constructor(message: string, code: 1 | 2) {
    super(message);
    this.code = code;
  }
}

/**
 * `waybill knowledge probe [ID…]`: holds the servers of the base against the real ones, and changes nothing in it.
 * Gives the exit code: 0 all that answered is as the base says, 1 something differs or went wrong, 2 misuse.
 */
export async function probeCommand(args: readonly string[], io: ProbeIo): Promise<number> {
  try {
    const { ids, report, patch } = read(args);
    const knowledge = io.knowledge();
    for (const id of ids) if (!knowledge.providers.has(id)) throw new Stop(unknownId(id, knowledge), 1);
    for (const file of [report, patch]) if (file !== undefined) write(file, "", "wx", io);
    const chosen = toProbe(knowledge, ids, io.today);
    const results = await probe(chosen, io);
    if (report !== undefined)
      write(report, results.map((result) => record(result, io.today)).join(""), "w", io);
    if (patch !== undefined) write(patch, patchOf(results, io), "w", io);
    io.out(summary(chosen, results));
    return results.some(({ verdict }) => verdict.outcome === "differs") ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    io.err(error.message);
    return error.code;
  }
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return { ids: [...new Set(positionals)], ...values };
  } catch (error) {
    throw new Stop(misread(unknownOption(error, Object.keys(OPTIONS)), "knowledge"), 2);
  }
}

function unknownId(id: string, { providers }: Knowledge): string {
  const meant = nearest(id, [...providers.keys()]);
  const next = meant ? `Did you mean ${meant}?` : "Look into knowledge/providers.";
  return `probe: ${JSON.stringify(id.slice(0, 60))} is no provider's id. Allowed: the name of a file in knowledge/providers. ${next}`;
}

/** What answered for one value stands for all that say the same. */
async function probe({ values }: ToProbe, io: ProbeIo): Promise<Result[]> {
  const same = new Map<string, Probed[]>();
  for (const value of values) {
    const { hostname, port, tls, type } = value.server;
    const key = [hostname, port, tls, type].join(" ");
    same.set(key, [...(same.get(key) ?? []), value]);
  }
  const targets = [...same.values()].map((all) => ({ ...targetOf((all[0] as Probed).server), all }));
  const seen = new Map<Probed, Findings>();
  await lookAtAll(targets, io.tools, ({ all }, found) => {
    for (const value of all) seen.set(value, found);
  });
  return values.flatMap((value) => {
    const found = seen.get(value);
    return found ? [{ ...value, found, verdict: verdictOf(value.server, found) }] : [];
  });
}

const record = ({ provider, file, path, server, found, verdict }: Result, at: string) =>
  `${JSON.stringify({ at, provider, file, path: path.join("."), says: targetOf(server), ...verdict, found })}\n`;

/** Only a TLS mode is proposed: a type is part of more than one line, and cleartext may be somebody's work on the way. */
function patchOf(results: readonly Result[], { root, repository }: ProbeIo): string {
  const files = [...new Set(results.map(({ file }) => file))];
  const diffs = files.map((file) => {
    const values = results
      .filter((result) => result.file === file)
      .flatMap(({ path, verdict }) =>
        verdict.differences
          .filter(({ what, found }) => what === "tls" && found !== "none")
          .map(({ found }) => ({ path: [...path, "tls"], value: found })),
      );
    if (values.length === 0) return "";
    const path = resolve(root, file);
    const text = readFileSync(path, "utf8");
    return unifiedDiff(relative(repository, path).split(sep).join("/"), text, withValues(text, values));
  });
  return diffs.join("");
}

function summary({ holes, otherDays }: ToProbe, results: readonly Result[]): string {
  const of = (outcome: Verdict["outcome"]) => results.filter(({ verdict }) => verdict.outcome === outcome);
  const faults = results.filter(({ verdict }) => verdict.certificate.length > 0);
  const counts = [`${of("agrees").length} agree`, `${of("differs").length} differ`];
  const skipped = `left out: ${holes} with holes, ${otherDays} not of today`;
  return [
    ...of("differs").map((result) => `${lineOf(result)}: ${differences(result.verdict)}`),
    ...of("unreached").map((result) => `${lineOf(result)}: not reached (${failure(result.verdict)})`),
    ...faults.map((result) => `${lineOf(result)}: ${result.verdict.certificate.join("; ")}`),
    `${results.length} servers: ${[...counts, `${of("unreached").length} not reached`].join(", ")}; ${skipped}.`,
  ].join("\n");
}

const lineOf = ({ file, server }: Result) => `${file} ${server.type} ${server.hostname}:${server.port}`;
const failure = ({ failed }: Verdict) => `${failed?.step}: ${failed?.reason}`;
const differences = (verdict: Verdict) =>
  verdict.differences.map(({ what, says, found }) => `${what} is ${found}, not ${says}`).join("; ");

function write(file: string, text: string, flag: "w" | "wx", { root }: ProbeIo): void {
  try {
    writeFileSync(resolve(root, file), text, { flag });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    const found = isThere ? "this file is there already" : "this file cannot be written";
    throw new Stop(`${file}: ${found}. Allowed: a new file in a folder that is there. Name another.`, 1);
  }
}
