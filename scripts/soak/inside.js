/** Loaded into the bot's process (`node --import`): tells once a second how much memory it uses and how late its event loop is. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const EVERY_MS = 10;
const lag = monitorEventLoopDelay({ resolution: EVERY_MS });
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
let live;

/** By itself V8 lets garbage lie for minutes; after a full collection all that is left is really in use. */
function measure() {
  collect();
  live = process.memoryUsage().heapUsed;
}

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
setInterval(measure, 10_000).unref();
setInterval(tell, 1_000).unref();
