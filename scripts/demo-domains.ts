import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../src/knowledge/shipped.ts";
import { startDns, type Zones } from "../test/discovery/internet/dns.ts";

/**
 * Company domains as a user sees them: the built command line against a small internet on loopback, whose first DNS server is dead.
 * Nothing leaves this machine. `npm run demo:domains`
 */

const ZONES: Zones = {
  "kestrel-and-sons.example": {
    MX: [
      [1, "aspmx.l.google.com"],
      [5, "alt1.aspmx.l.google.com"],
    ],
    isSigned: true,
  },
  "marlow-joinery.example": { MX: [[10, "mx00.ionos.co.uk"]] },
  "_imaps._tcp.marlow-joinery.example": { SRV: [[0, 1, 993, "mail.marlow-joinery.example"]] },
  "_submissions._tcp.marlow-joinery.example": { SRV: [[0, 1, 465, "mail.marlow-joinery.example"]] },
  "tannen-optik.example": { MX: [[10, "gate.some-filter.example"]] },
  "_imaps._tcp.tannen-optik.example": { SRV: [[0, 1, 993, "imap.tannen-optik.example"]], isSigned: true },
  "_submission._tcp.tannen-optik.example": {
    SRV: [[0, 1, 587, "smtp.tannen-optik.example"]],
    isSigned: true,
  },
  "_pop3._tcp.tannen-optik.example": { SRV: [[0, 0, 0, "."]], isSigned: true },
  "_pop3s._tcp.tannen-optik.example": { SRV: [[0, 0, 0, "."]], isSigned: true },
  "oldharbour-press.example": { MX: [[10, "mx.oldharbour-press.example"]] },
};

const LISTED = "oldharbour-press.example";

const QUESTIONS = [
  "imap settings for me@kestrel-and-sons.example",
  "smtp for jo@marlow-joinery.example",
  "settings for info@tannen-optik.example",
  `imap and smtp for me@${LISTED}`,
  "imap settings for me@no-such-firm.example",
];

const server = (direction: string, type: string, host: string, port: number) =>
  `<${direction}Server type="${type}"><hostname>${host}.%EMAILDOMAIN%</hostname><port>${port}</port>
   <socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></${direction}Server>`;

const CONFIG = `<clientConfig version="1.1"><emailProvider id="${LISTED}"><domain>${LISTED}</domain>
  ${server("incoming", "imap", "post", 993)}${server("outgoing", "smtp", "post", 465)}</emailProvider></clientConfig>`;

/** A list of mail servers that has one domain. */
async function startList() {
  const list = createServer((request, response) => {
    const isThere = request.url === `/v1.1/${LISTED}`;
    response.writeHead(isThere ? 200 : 404, { "content-type": "text/xml" }).end(isThere ? CONFIG : "");
  }).listen(0, "127.0.0.1");
  await once(list, "listening");
  return { url: `http://127.0.0.1:${(list.address() as AddressInfo).port}/v1.1/`, close: () => list.close() };
}

const [dead, dns, list] = await Promise.all([startDns({}, "silent"), startDns(ZONES), startList()]);
const env = {
  ...process.env,
  DISCOVERY: "on",
  DNS_SERVERS: `${dead.server},${dns.server}`,
  DISCOVERY_ISPDB_URL: list.url,
};
for (const question of QUESTIONS) {
  process.stdout.write(`\n$ waybill ask "${question}"\n`);
  const child = spawn(process.execPath, [join(PACKAGE_ROOT, "dist/cli.js"), "ask", question], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  await once(child, "exit");
}
list.close();
await Promise.all([dead.close(), dns.close()]);
