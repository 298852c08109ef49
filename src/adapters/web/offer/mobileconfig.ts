import type { Server } from "../../../knowledge/schema/index.ts";
import { type Account, hasOtherHole, isIncoming, isOnThisComputer, isOutgoing } from "./account.ts";
import { type Address, addressText, filledIn } from "./address.ts";
import { type Plist, plist } from "./plist.ts";
import { NAMESPACE, uuidOf } from "./uuid.ts";

export const MOBILECONFIG_TYPE = "application/x-apple-aspen-config";

/**
 * A configuration profile for Apple's devices that sets the account up: unsigned, and with no password in it, for which the device
 * asks. It has one switch for TLS and knows no OAuth2; which way of TLS it is, the port tells.
 * https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mail.managed.yaml
 *
 * @param address undefined: the device asks for it, and for the user name
 * @returns undefined where the provider cannot be told so: no password is taken, no TLS, or a host name nobody but the owner knows
 */
export function mobileconfig(account: Account, address: Address | undefined): string | undefined {
  const incoming = firstFit(account, isIncoming, address);
  const outgoing = firstFit(account, isOutgoing, address);
  if (!incoming || !outgoing) return undefined;
  const { displayName, id } = account.provider;
  const mail = {
    EmailAccountDescription: displayName,
    EmailAccountType: incoming.type === "pop3" ? "EmailTypePOP" : "EmailTypeIMAP",
    EmailAddress: address && addressText(address),
    ...told("IncomingMailServer", incoming, address),
    ...told("OutgoingMailServer", outgoing, address),
    OutgoingPasswordSameAsIncomingPassword: passwordOf(incoming) === passwordOf(outgoing),
  };
  return plist(
    payload("Configuration", displayName, `waybill.${id}`, {
      PayloadContent: [payload("com.apple.mail.managed", displayName, `waybill.${id}.mail`, mail)],
    }),
  );
}

/** What every payload has. The same values have the same UUID, so that the same profile replaces itself. */
function payload(
  type: string,
  name: string,
  identifier: string,
  content: { readonly [key: string]: Plist | undefined },
) {
  const uuid = uuidOf(`waybill:${type}?${JSON.stringify(content)}`, NAMESPACE.url).toUpperCase();
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.${uuid}`,
    PayloadUUID: uuid,
    PayloadDisplayName: name,
    ...content,
  };
}

/** The provider's first choice among those that can be told. */
const firstFit = (
  { servers }: Account,
  isWay: (server: Server) => boolean,
  address: Address | undefined,
): Server | undefined =>
  servers.find(
    (server) =>
      isWay(server) &&
      server.tls !== "none" &&
      passwordOf(server) !== undefined &&
      !isOnThisComputer(server) &&
      isKnown(server.hostname, address),
  );

const passwordOf = ({ authentication }: Server) => authentication.find((way) => way !== "OAuth2");

/** Whether a name has no hole, or none that the address does not fill. */
const isKnown = (name: string, address: Address | undefined) =>
  address ? !hasOtherHole(name) : !/%[A-Z]+%/.test(name);

/** The keys of one direction. A user name that only its owner knows is left out: the device asks for it. */
function told(
  direction: "IncomingMailServer" | "OutgoingMailServer",
  server: Server,
  address: Address | undefined,
) {
  const { hostname, port, username } = server;
  const isOpen = passwordOf(server) === "none";
  const fill = (name: string) => (address ? filledIn(name, address) : name);
  return {
    [`${direction}Authentication`]: isOpen ? "EmailAuthNone" : "EmailAuthPassword",
    [`${direction}HostName`]: fill(hostname),
    [`${direction}PortNumber`]: port,
    [`${direction}UseSSL`]: true,
    [`${direction}Username`]: !isOpen && isKnown(username, address) ? fill(username) : undefined,
  };
}
