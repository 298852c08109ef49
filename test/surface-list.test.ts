import { describe, expect, test } from "@jest/globals";
import type { Surface } from "../src/surface/surface.ts";
import { createSurfaceList, type Start } from "../src/surface-list.ts";

function surface(name: string, stopped: string[] = [], trouble?: string): Surface {
  return {
    describe: () => name,
    ready: () => true,
    trouble: async () => trouble,
    stop: async () => void stopped.push(name),
  };
}

const later = () => {
  let finish: (surface: Surface) => void = () => {};
  const start = () =>
    new Promise<Surface>((resolve) => {
      finish = resolve;
    });
  return { start, finish: (surface: Surface) => finish(surface) };
};

const list = (starts: Record<string, Start>) => createSurfaceList(new Map(Object.entries(starts)));
const bodyOf = async (surfaces: ReturnType<typeof list>) => {
  const { status, body } = await surfaces.readiness();
  return [status, JSON.parse(body)];
};

describe("surfaces", () => {
  test("start side by side, and /readyz names each", async () => {
    const slow = later();
    const surfaces = list({ slack: async () => surface("slack"), discord: slow.start });
    const told: string[] = [];
    const started = surfaces.start((one) => told.push(one.describe()));
    await new Promise(setImmediate);
    expect(told).toEqual(["slack"]);
    expect(await bodyOf(surfaces)).toEqual([
      503,
      { ready: false, surfaces: { slack: "ready", discord: "starting" } },
    ]);
    slow.finish(surface("discord"));
    await started;
    expect(await bodyOf(surfaces)).toEqual([
      200,
      { ready: true, surfaces: { slack: "ready", discord: "ready" } },
    ]);
  });

  test("one in trouble makes the process not ready, and says why", async () => {
    const surfaces = list({ slack: async () => surface("slack", [], "Slack is not connected.") });
    await surfaces.start(() => {});
    expect(await bodyOf(surfaces)).toEqual([
      503,
      { ready: false, surfaces: { slack: "Slack is not connected." } },
    ]);
  });

  test("what else is to be told of stands beside them, and makes nothing unready", async () => {
    const notes = async () => ({ redis: "away" });
    const surfaces = createSurfaceList(new Map([["slack", async () => surface("slack")]]), notes);
    await surfaces.start(() => {});
    expect(await bodyOf(surfaces)).toEqual([
      200,
      { ready: true, surfaces: { slack: "ready" }, redis: "away" },
    ]);
  });

  test("one that comes up after the stop is stopped and not told of", async () => {
    const stopped: string[] = [];
    const slow = later();
    const surfaces = list({ slack: async () => surface("slack", stopped), discord: slow.start });
    const told: string[] = [];
    const started = surfaces.start((one) => told.push(one.describe()));
    await new Promise(setImmediate);
    await surfaces.stop();
    slow.finish(surface("discord", stopped));
    await started;
    expect([stopped, told]).toEqual([["slack", "discord"], ["slack"]]);
  });

  test("the first that fails is what the start throws", async () => {
    const surfaces = list({
      slack: later().start,
      discord: () => Promise.reject(new Error("DISCORD_TOKEN: …")),
    });
    await expect(surfaces.start(() => {})).rejects.toThrow("DISCORD_TOKEN");
  });
});
