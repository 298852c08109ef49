import { encode } from "uqr";
import type { Server } from "../../../knowledge/schema/index.ts";
import type { Phrases } from "../../../phrases/index.ts";
import { fillHoles, PROTOCOL, usernameText } from "../../../phrases/names.ts";
import { html } from "../html/html.ts";
import { type Account, isOnThisComputer } from "./account.ts";

/** Light modules around the code: https://www.qrcode.com/en/howto/code.html */
const QUIET_ZONE = 4;

/** A text as QR code, an SVG image, black on white in the dark as well. Level M: a seventh of it may be unreadable. */
export function qrCode(text: string): string {
  const { size, data } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data.map(runs).join("");
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`.toString();
}

/** The dark runs of a row as pieces of a path. */
const runs = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? "1" : "0"))
      .join("")
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join("");

/**
 * What the code says. There is no form for mail accounts that phones read, as there is one for WLAN: every camera opens an address and
 * shows a text. So it is the address of the provider's page, where a phone copies the values or takes the profile; where nobody said
 * under which address that is reached, it is the values themselves.
 *
 * @returns undefined where a phone has no use for it: the servers are on one's own computer
 */
export function qrText(
  account: Account,
  phrases: Phrases,
  publicUrl: string | undefined,
): string | undefined {
  const { provider, servers } = account;
  if (servers.every(isOnThisComputer)) return undefined;
  if (publicUrl !== undefined) return `${publicUrl}/p/${provider.id}`;
  const [reading, sending] = [
    servers.find(({ type }) => type !== "smtp"),
    servers.find(({ type }) => type === "smtp"),
  ];
  if (!reading || !sending) return undefined;
  const name = ({ username }: Server) => usernameText(username, provider, phrases).text;
  const names = [...new Set([name(reading), name(sending)])].join(" / ");
  const line = ({ type, hostname, port, tls }: Server) =>
    `${PROTOCOL[type]}: ${fillHoles(hostname)} ${port} ${phrases.security[tls]}`;
  return [provider.displayName, line(reading), line(sending), `${phrases.field.username}: ${names}`].join(
    "\n",
  );
}
