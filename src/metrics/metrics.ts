import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Page } from "../http.ts";
import type { Watch } from "../surface/watch.ts";
import { bandOf } from "./band.ts";

/** What the process counts of itself, for Prometheus. */
export interface Metrics {
  /** `/metrics`, in Prometheus's text format: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  page(): Promise<Page>;
  /** What happens at a surface is told here. */
  watch(surface: string): Watch;
  /** The knowledge was read again. `ok`: `version` is answered from now; `kept`: it was not valid, `version` stayed. */
  reloaded(result: Reload, version: string): void;
}

export type Reload = "ok" | "kept";

/** Seconds: the engine takes milliseconds; half a second and more is a process that is too busy. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * A registry of its own. Labels hold ids of the knowledge and words of ours only, so there are as many series as entries, not as people.
 *
 * @param version of the knowledge that is answered from
 */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const meters = metersIn(registry);
  collectDefaultMetrics({ register: registry });
  meters.base.set({ version }, 1);
  for (const result of ["ok", "kept"]) meters.reloads.inc({ result }, 0);
  return {
    page: async () => ({
      status: 200,
      type: registry.contentType,
      body: (await registry.metrics()).trimEnd(),
    }),
    watch: (surface) => watchAt(surface, meters),
    reloaded(result, current) {
      meters.reloads.inc({ result });
      meters.base.reset();
      meters.base.set({ version: current }, 1);
    },
  };
}

type Meters = ReturnType<typeof metersIn>;

/** docs/operating.md lists them; a test holds it to this. */
function metersIn(registry: Registry) {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name: `waybill_${name}`, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge({ name: `waybill_${name}`, help, labelNames, registers });
  return {
    questions: counter("questions_total", "Questions answered", "kind", "entry", "surface", "band"),
    seconds: new Histogram({
      name: "waybill_answer_seconds",
      help: "From a question's arrival to its answer, before that is sent",
      labelNames: ["surface"] as const,
      buckets: SECONDS,
      registers,
    }),
    apiErrors: counter("api_errors_total", "Calls that the platform refused or did not answer", "surface"),
    retries: counter("retries_total", "Calls made again", "surface"),
    reconnects: counter("reconnects_total", "Connections made again", "surface"),
    underWay: gauge("queue_depth", "Answers under way: worked out, sent, or waiting", "surface"),
    reloads: counter("reloads_total", "Times that the knowledge was read again", "result"),
    base: gauge("base_info", "The version of the knowledge", "version"),
    votes: counter("votes_total", "Votes on answers", "vote", "surface"),
    checks: counter(
      "connection_checks_total",
      "Presses on Check the connection that were answered",
      "surface",
    ),
  };
}

/** What nothing has happened to yet is 0, so that its first time shows as a rise. */
function watchAt(surface: string, meters: Meters): Watch {
  const { apiErrors, retries, reconnects, underWay, votes, checks } = meters;
  for (const meter of [apiErrors, retries, reconnects, underWay, checks]) meter.inc({ surface }, 0);
  for (const vote of ["right", "wrong"]) votes.inc({ vote, surface }, 0);
  return {
    answered(answer, seconds) {
      const { kind, entry } = answer;
      meters.questions.inc({ kind, entry, surface, band: bandOf(answer) });
      if (seconds !== undefined) meters.seconds.observe({ surface }, seconds);
    },
    voted: (isRight) => votes.inc({ vote: isRight ? "right" : "wrong", surface }),
    checked: () => checks.inc({ surface }),
    apiError: () => apiErrors.inc({ surface }),
    retried: () => retries.inc({ surface }),
    reconnected: () => reconnects.inc({ surface }),
    underWay: (count) => underWay.set({ surface }, count),
  };
}
