import type { Client } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";

/** Where a program on the own computer offers its servers, such as Proton's Bridge. */
const OWN_COMPUTER = "127.0.0.1";

const COMPUTERS = ["windows", "macos", "linux"];

/** Whether the app gets at that server: what runs on a computer is out of a phone's, a printer's and a website's reach. */
export const reaches = ({ platforms }: Client, { hostname }: Server): boolean =>
  hostname !== OWN_COMPUTER || platforms.some((platform) => COMPUTERS.includes(platform));

/** Whether the app could read this mail, were the servers not on a computer. */
export function isOutOfReach(client: Client, servers: readonly Server[]): boolean {
  const readable = servers.filter(({ type }) => type !== "smtp" && client.protocols.includes(type));
  return readable.length > 0 && !readable.some((server) => reaches(client, server));
}
