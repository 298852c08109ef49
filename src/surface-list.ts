import type { Page } from "./http.ts";
import type { Handler, Surface } from "./surface/surface.ts";

/** How a surface is started. */
export type Start = () => Promise<Surface>;

/** The surfaces of the process by name, from the moment that they are to be started. */
export interface SurfaceList {
  /**
   * Starts all at once; `onStarted` is called with each that is there.
   *
   * @throws what the first that fails throws
   */
  start(onStarted: (surface: Surface) => void): Promise<void>;
  /** What those that have started take over HTTP. */
  handlers(): readonly Handler[];
  /** `/readyz`: 200 while every surface can answer, else 503; the body says of each what is wrong. */
  readiness(): Promise<Page>;
  /** Stops those that have started. */
  stop(): Promise<void>;
}

/** @param notes what else `/readyz` tells, such as of what the surfaces can do without */
export function createSurfaceList(
  starts: ReadonlyMap<string, Start>,
  notes: () => Promise<object> = async () => ({}),
): SurfaceList {
  const started = new Map<string, Surface>();
  let isStopping = false;
  return {
    async start(onStarted) {
      const each = async ([name, start]: readonly [string, Start]) => {
        const surface = await start();
        if (isStopping) return surface.stop();
        started.set(name, surface);
        onStarted(surface);
      };
      await Promise.all([...starts].map(each));
    },
    handlers: () => [...started.values()].flatMap(({ handle }) => handle ?? []),
    async readiness() {
      const troubles = await Promise.all([...starts.keys()].map((name) => troubleOf(started.get(name))));
      const ready = troubles.every((trouble) => trouble === undefined);
      const surfaces = [...starts.keys()].map((name, at) => [name, troubles[at] ?? "ready"]);
      return {
        status: ready ? 200 : 503,
        type: "application/json",
        body: JSON.stringify({ ready, surfaces: Object.fromEntries(surfaces), ...(await notes()) }),
      };
    },
    async stop() {
      isStopping = true;
      await Promise.all([...started.values()].map((surface) => surface.stop()));
    },
  };
}

const troubleOf = async (surface: Surface | undefined) => (surface ? surface.trouble() : "starting");
