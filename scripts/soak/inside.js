/** Loaded into the bot's process (`node --import`): tells once a second how much memory it uses and how late its event loop is. */
import { monitorEventLoopDelay, PerformanceObserver } from "node:perf_hooks";

const MARK_SWEEP = 4;
const EVERY_MS = 10;
const lag = monitorEventLoopDelay({ resolution: EVERY_MS });
let live;

/** After a full collection all that is left is really in use. */
const collections = new PerformanceObserver((list) => {
  if (list.getEntries().some(({ detail }) => detail.kind === MARK_SWEEP))
    live = process.memoryUsage().heapUsed;
});

function tell() {
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({
    rss,
    heapUsed,
    heapTotal,
    external,
    live,
    lagMs: lag.max / 1e6 - EVERY_MS,
    cpuMs: (user + system) / 1e3,
  });
  live = undefined;
  lag.reset();
}

lag.enable();
collections.observe({ entryTypes: ["gc"] });
setInterval(tell, 1_000).unref();
