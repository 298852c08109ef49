/**
 * Discord on loopback, for tests: REST v10 and gateway v10 over real sockets, so that the real discord.js talks to it.
 *
 * It keeps to what Discord's documentation says about shapes, limits, deadlines and errors, and it refuses what Discord
 * refuses. People are played by `person(…)`; what they see is read with `wordsOf`, `controlsOf` and `draw`.
 * What goes wrong on a bad day is in `faults` (requests), `gateway` (connections) and `outage` (all of it).
 *
 *   world.ts    what there is: servers, channels, messages, commands
 *   rest/       one file per kind of resource        gateway/  sessions, connections, who hears what
 *   rules/      what Discord would object to         payloads/ shapes from the documentation
 *   people/     what somebody in front of a client does
 */
export { type FakeDiscord, startFakeDiscord } from "./fake-discord.ts";
export { Exchange } from "./people/exchange.ts";
export { Person } from "./people/person.ts";
export { controlsOf, draw, wordsOf } from "./screen.ts";
export type { Channel, Guild, StoredMessage } from "./world.ts";
