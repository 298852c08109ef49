import { AsyncLocalStorage } from "node:async_hooks";

const current = new AsyncLocalStorage<string>();

/** Does `work` for one event of a platform: every log line of it carries the event's id, however deep it is written. */
export const inEvent = <T>(id: string, work: () => T): T => current.run(id, work);

/** The id of the event that is being worked on; undefined outside. */
export const eventId = (): string | undefined => current.getStore();
