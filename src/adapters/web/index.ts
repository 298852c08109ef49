export type { Previews } from "./desk.ts";
export type { Reply, Route, WebRequest } from "./route.ts";
export { createWeb, type WebOptions } from "./web.ts";
