import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SURE } from "../../src/engine/decide/fitted.ts";
import { type Band, bandOf } from "../../src/metrics/band.ts";
import { createMetrics, type Metrics } from "../../src/metrics/metrics.ts";
import type { Counted } from "../../src/surface/watch.ts";
import { BASE, ENGINE } from "../engine/base.ts";
import { parsePage, valueOf } from "./prometheus.ts";

const SETTINGS: Counted = { kind: "settings", entry: "settings", confidence: 1 };

const read = async (metrics: Metrics) => parsePage((await metrics.page()).body);

describe("the page", () => {
  test("is Prometheus's text, with what the process takes", async () => {
    const page = await createMetrics("v1").page();
    expect([page.status, page.type]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
    const names = parsePage(page.body).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["process_resident_memory_bytes", "nodejs_eventloop_lag_p99_seconds"]),
    );
  });

  test("counts answers by kind, entry, surface and band, and their time", async () => {
    const metrics = createMetrics("v1");
    metrics.watch("slack").answered(SETTINGS, 0.004);
    metrics.watch("slack").answered(SETTINGS, 0.2);
    metrics.watch("discord").answered({ ...SETTINGS, kind: "unknown", entry: "unknown" }, undefined);
    const samples = await read(metrics);
    const labels = { kind: "settings", entry: "settings", surface: "slack", band: "sure" };
    expect(valueOf(samples, "waybill_questions_total", labels)).toBe(2);
    expect(valueOf(samples, "waybill_questions_total", { surface: "discord", band: "unknown" })).toBe(1);
    expect(valueOf(samples, "waybill_answer_seconds_bucket", { surface: "slack", le: "0.005" })).toBe(1);
    expect(valueOf(samples, "waybill_answer_seconds_count", { surface: "slack" })).toBe(2);
    expect(valueOf(samples, "waybill_answer_seconds_count", { surface: "discord" })).toBeUndefined();
  });

  test("has 0 for what has not happened, so that the first time is a rise", async () => {
    const metrics = createMetrics("v1");
    metrics.watch("slack");
    const samples = await read(metrics);
    for (const name of ["api_errors_total", "retries_total", "reconnects_total", "queue_depth"])
      expect([name, valueOf(samples, `waybill_${name}`, { surface: "slack" })]).toEqual([name, 0]);
    for (const vote of ["right", "wrong"])
      expect(valueOf(samples, "waybill_votes_total", { vote, surface: "slack" })).toBe(0);
    for (const result of ["ok", "kept"])
      expect(valueOf(samples, "waybill_reloads_total", { result })).toBe(0);
  });

  test("counts what a surface tells", async () => {
    const metrics = createMetrics("v1");
    const watch = metrics.watch("slack");
    for (const what of [watch.apiError, watch.retried, watch.retried, watch.reconnected]) what();
    watch.underWay(7);
    watch.underWay(3);
    watch.voted(false);
    const samples = await read(metrics);
    const value = (name: string) => valueOf(samples, `waybill_${name}`, { surface: "slack" });
    expect([value("api_errors_total"), value("retries_total"), value("reconnects_total")]).toEqual([1, 2, 1]);
    expect(value("queue_depth")).toBe(3);
    expect(valueOf(samples, "waybill_votes_total", { vote: "wrong" })).toBe(1);
  });

  test("names one version, also after reloads", async () => {
    const metrics = createMetrics("v1");
    metrics.reloaded("ok", "v2");
    metrics.reloaded("kept", "v2");
    const samples = await read(metrics);
    const versions = samples.filter(({ name }) => name === "waybill_base_info");
    expect(versions).toEqual([{ name: "waybill_base_info", labels: { version: "v2" }, value: 1 }]);
    expect(valueOf(samples, "waybill_reloads_total", { result: "ok" })).toBe(1);
    expect(valueOf(samples, "waybill_reloads_total", { result: "kept" })).toBe(1);
  });

  test("is each process's own: two registries share nothing", async () => {
    createMetrics("v1").watch("slack").apiError();
    expect(valueOf(await read(createMetrics("v1")), "waybill_api_errors_total")).toBeUndefined();
  });
});

describe("how sure an answer was", () => {
  const CASES: [Band, Partial<Counted>][] = [
    ["sure", {}],
    ["sure", { kind: "clarify", entry: "clarify:outlook", confidence: SURE }],
    ["unsure", { confidence: SURE - 0.01 }],
    ["offered", { kind: "clarify", entry: "unknown", confidence: 0.2 }],
    ["unknown", { kind: "unknown", entry: "unknown", confidence: 0.1 }],
  ];

  test.each(CASES)("%s", (band, answer) => {
    expect(bandOf({ ...SETTINGS, ...answer })).toBe(band);
  });

  test("agrees with how the engine decided", () => {
    const texts = [
      "gmail smtp port?",
      "535 5.7.8 gmail",
      "mail is broken",
      "zzqx",
      "outlook imap",
      "it hangs",
    ];
    for (const text of texts) {
      const question = { text, at: "2026-11-28" };
      const band = bandOf(ENGINE.answer(question));
      const { isSure } = ENGINE.understand(question).decision;
      expect([text, band === "sure"]).toEqual([text, isSure && band !== "unknown"]);
    }
  });
});

describe("the entry of an answer, which is a label", () => {
  const known = new Set([
    ...["settings", "ask-provider", "unknown"],
    ...[...BASE.errors.keys()].map((id) => `fix:${id}`),
    ...[...BASE.concepts.keys()].map((id) => `concept:${id}`),
    ...[...BASE.clients.keys()].map((id) => `steps:${id}`),
    ...[...BASE.frameworks.keys()].map((id) => `snippet:${id}`),
    ...[...BASE.ambiguities.keys()].map((id) => `clarify:${id}`),
  ]);

  const ODD = [
    "fix:my-own-words gmail",
    "steps:zebrafish",
    "concept:__proto__",
    'clarify:x{y="z"}',
    "unknown:me",
  ];

  test("is an id of the knowledge, whatever is asked", () => {
    const words = fc.constantFrom(
      ...ODD,
      ...known,
      "gmail",
      "smtp",
      "535 5.7.8",
      "outlook",
      "in",
      "thunderbird",
      "??",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 5 }).map((list) => list.join(" ")),
        ),
        (text) => known.has(ENGINE.answer({ text, at: "2026-11-28" }).entry),
      ),
      { numRuns: 300 },
    );
  });
});
