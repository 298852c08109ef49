import { createDice, type Dice } from "../../../scripts/soak/dice.ts";
import { indexHosts } from "../../../src/knowledge/host-owners.ts";
import type { Knowledge, Provider } from "../../../src/knowledge/knowledge.ts";
import { placedServers } from "../../../src/knowledge/server-places.ts";
import type { Name } from "./dns.ts";
import { PUBLIC_ADDRESS } from "./web.ts";

/** How a domain's mail is set up. */
export const CONSTELLATIONS = [
  "provider by MX",
  "provider by MX, a backup elsewhere",
  "filter in front, SRV names a provider",
  "filter in front, nothing else",
  "own servers by SRV",
  "own servers by SRV, no POP3",
  "own servers by autoconfig",
  "own servers in ISPDB only",
  "autoconfig at an address inside",
  "MX and SRV disagree",
  "two providers side by side",
  "no mail at all",
  "nothing but a web site",
  "no such domain",
] as const;
export type Constellation = (typeof CONSTELLATIONS)[number];

/** A made-up domain: what the internet has of it, and what a look-up ought to say. */
export interface MadeDomain {
  readonly domain: string;
  readonly constellation: Constellation;
  readonly names: Readonly<Record<string, Name>>;
  /** The host of its servers where an autoconfig file or ISPDB names them. */
  readonly autoconfig?: string;
  readonly ispdb?: string;
  /** The provider that the first place with a word names. */
  readonly provider?: string;
  /** The provider of those that contradict it. */
  readonly other?: string;
  /** Own servers: their host. */
  readonly host?: string;
  readonly refused?: "no-such-domain";
}

/** Machines that look at mail before the mailbox does; the knowledge has none of them. */
const FILTERS = ["mx.filter-one.example", "in.filter-two.test", "gate.filter-three.example"];

/** Where a name may point so that we call somebody who is nobody else's business. */
const INSIDE = ["127.0.0.1", "169.254.169.254", "10.0.0.1", "192.168.1.1", "100.64.0.1", "0.0.0.0"];

const SYLLABLES =
  "ba be bo da di do fa fi ga go ka ko la li lo ma mi mo na no pa po ra ro sa so ta to va vo".split(" ");
/** Endings that nobody has: for documentation and tests. */
const ENDINGS = ["example", "test"];

/**
 * Domains of every constellation in turn, the same for the same seed.
 *
 * @param providers of the knowledge
 */
export function madeDomains(count: number, seed: number, providers: Knowledge["providers"]): MadeDomain[] {
  const dice = createDice(seed);
  const all = [...providers.values()];
  const world: World = {
    dice,
    mxed: all.filter(({ mx = [] }) => mx.length > 0),
    told: toldByHosts(all, indexHosts(providers)),
  };
  return Array.from({ length: count }, (_, index) => {
    const constellation = CONSTELLATIONS[index % CONSTELLATIONS.length] ?? "provider by MX";
    const name = [1, 2, 3].map(() => dice.any(SYLLABLES)).join("");
    const domain = `${name}${index}.${dice.any(ENDINGS)}`;
    return { domain, constellation, ...MAKERS[constellation](domain, world) };
  });
}

interface World {
  readonly dice: Dice;
  readonly mxed: readonly Provider[];
  /** Providers that nothing but their servers' names tell. */
  readonly told: readonly Provider[];
}

type Made = Omit<MadeDomain, "domain" | "constellation">;

const toldByHosts = (all: readonly Provider[], ownerOf: ReturnType<typeof indexHosts>) =>
  all.filter((provider) => {
    const hosts = hostsOf(provider);
    return hosts.length > 0 && !hosts.some((host) => host.includes("%")) && ownerOf(hosts) === provider.id;
  });

/** SRV names no service that stays in cleartext. */
const tlsServersOf = (provider: Provider) =>
  placedServers(provider).flatMap(({ server }) => (server.tls === "none" ? [] : [server]));

const hostsOf = (provider: Provider) => tlsServersOf(provider).map(({ hostname }) => hostname);

const mxOf = ({ mx = [] }: Provider, dice: Dice) =>
  [10, 20].map((preference, index) => [preference, `mx${index}.${dice.any(mx)}`] as const);

/** The SRV records by which a domain says that a provider's servers are its own. */
const srvOf = (domain: string, provider: Provider): Record<string, Name> =>
  Object.fromEntries(
    tlsServersOf(provider).map(({ type, tls, port, hostname }) => {
      const service = `_${type === "smtp" ? "submission" : type}${tls === "implicit" ? "s" : ""}`;
      return [`${service}._tcp.${domain}`, { SRV: [[0, 1, port, hostname]] }];
    }),
  );

const ownSrv = (domain: string, host: string): Record<string, Name> => ({
  [`_imaps._tcp.${domain}`]: { SRV: [[0, 1, 993, host]] },
  [`_submissions._tcp.${domain}`]: { SRV: [[0, 1, 465, host]] },
});

const siteOf = (domain: string): Record<string, Name> => ({ [domain]: { A: [PUBLIC_ADDRESS] } });
const ownMx = (domain: string): Record<string, Name> => ({ [domain]: { MX: [[10, `mx.${domain}`]] } });
const filtered = (domain: string, dice: Dice): Record<string, Name> => ({
  [domain]: { MX: [[10, dice.any(FILTERS)]] },
});

const MAKERS: Readonly<Record<Constellation, (domain: string, world: World) => Made>> = {
  "provider by MX": (domain, { dice, mxed }) => {
    const provider = dice.any(mxed);
    return { names: { [domain]: { MX: mxOf(provider, dice) } }, provider: provider.id };
  },
  "provider by MX, a backup elsewhere": (domain, { dice, mxed }) => {
    const provider = dice.any(mxed);
    return {
      names: { [domain]: { MX: [...mxOf(provider, dice), [90, dice.any(FILTERS)]] } },
      provider: provider.id,
    };
  },
  "filter in front, SRV names a provider": (domain, { dice, told }) => {
    const provider = dice.any(told);
    return { names: { ...filtered(domain, dice), ...srvOf(domain, provider) }, provider: provider.id };
  },
  "filter in front, nothing else": (domain, { dice }) => ({ names: filtered(domain, dice) }),
  "own servers by SRV": (domain) => ({
    names: { ...ownMx(domain), ...ownSrv(domain, `mail.${domain}`) },
    host: `mail.${domain}`,
  }),
  "own servers by SRV, no POP3": (domain) => ({
    names: {
      ...ownMx(domain),
      ...ownSrv(domain, `imap.${domain}`),
      [`_pop3s._tcp.${domain}`]: { SRV: [[0, 0, 0, "."]] },
    },
    host: `imap.${domain}`,
  }),
  "own servers by autoconfig": (domain) => ({
    names: { ...ownMx(domain), [`autoconfig.${domain}`]: { A: [PUBLIC_ADDRESS] } },
    autoconfig: `mail.${domain}`,
    host: `mail.${domain}`,
  }),
  "own servers in ISPDB only": (domain) => ({
    names: ownMx(domain),
    ispdb: `post.${domain}`,
    host: `post.${domain}`,
  }),
  "autoconfig at an address inside": (domain, { dice }) => ({
    names: { ...ownMx(domain), [`autoconfig.${domain}`]: { A: [dice.any(INSIDE)] } },
    autoconfig: `mail.${domain}`,
  }),
  "MX and SRV disagree": (domain, { dice, mxed, told }) => {
    const provider = dice.any(mxed);
    const other = dice.any(told.filter(({ id }) => id !== provider.id && !sharesHosts(provider, id, told)));
    return {
      names: { [domain]: { MX: mxOf(provider, dice) }, ...srvOf(domain, other) },
      provider: provider.id,
      other: other.id,
    };
  },
  "two providers side by side": (domain, { dice, mxed }) => {
    const one = dice.any(mxed);
    const two = dice.any(mxed.filter((provider) => provider !== one));
    return {
      names: {
        [domain]: { MX: [one, two].map(({ mx = [] }) => [10, `mx.${dice.any(mx)}`] as const) },
      },
    };
  },
  "no mail at all": (domain) => ({ names: { [domain]: { MX: [[0, "."]] } } }),
  "nothing but a web site": (domain) => ({ names: siteOf(domain) }),
  "no such domain": () => ({ names: {}, refused: "no-such-domain" }),
};

/** Where both have the same servers, there is nothing to disagree about. */
function sharesHosts(provider: Provider, id: string, told: readonly Provider[]): boolean {
  const other = told.find((one) => one.id === id);
  const own = new Set(hostsOf(provider));
  return other !== undefined && hostsOf(other).every((host) => own.has(host));
}

/** The autoconfig file that names one host for everything. */
export const fileOf = (domain: string, host: string): string =>
  `<clientConfig version="1.1"><emailProvider id="${domain}"><domain>${domain}</domain>
  ${serverOf("incoming", "imap", host, 993)}${serverOf("outgoing", "smtp", host, 465)}</emailProvider></clientConfig>`;

const serverOf = (direction: string, type: string, host: string, port: number) =>
  `<${direction}Server type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType>
  <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></${direction}Server>`;
