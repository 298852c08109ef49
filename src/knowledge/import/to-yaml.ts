import { createRequire } from "node:module";
import type { Reference, ReferenceServer } from "../compare/reference.ts";
import { formatPath } from "../place.ts";
import { usualMode } from "../ports.ts";
import { ProviderSchema } from "../schema/index.ts";
import { schemaProblems } from "../schema-problems.ts";

/** What an autoconfig file cannot say, so somebody has to. */
const ALWAYS = [
  "kind: which of webmail, isp, hosting, business, privacy, sending, relay",
  "authentication: which password it is (account-password, app-password, mailbox-password …)",
  "domains: those that only stand for MX records go under `mx:`",
  "sources: the day on which you read the page, as `checked:`; better the provider's own page",
];

/** A provider file in our schema from an autoconfig file, with what is still to do on top of it. */
export function toProviderYaml(reference: Reference): string {
  const { stringify }: typeof import("yaml") = createRequire(import.meta.url)("yaml");
  const data = provider(reference);
  const toDo = [...ALWAYS, ...reference.servers.flatMap(doubts), ...misfits(data)];
  const head = [
    `knowledge/providers/${fileName(reference.id)}`,
    "",
    "To do:",
    ...toDo.map((line) => `- ${line}`),
  ];
  return `${head.map((line) => `# ${line}`.trimEnd()).join("\n")}\n${stringify(data, { lineWidth: 0 })}`;
}

/** What the file says that our schema does not take. */
function misfits(data: object): string[] {
  const result = ProviderSchema.safeParse(data);
  const problems = result.success ? [] : schemaProblems(ProviderSchema, data, result.error.issues);
  return problems.map(({ path, found, allowed }) => `${formatPath(path)}: ${found}; allowed: ${allowed}`);
}

function provider({ id, displayName, domains, servers, documentation }: Reference) {
  const incoming = servers.filter(({ type }) => type !== "smtp");
  const outgoing = servers.filter(({ type }) => type === "smtp");
  const help = documentation.find((url) => url.startsWith("https://"));
  return {
    displayName,
    kind: "isp",
    domains,
    ...(incoming.length > 0 && { incomingServers: incoming.map(server) }),
    ...(outgoing.length > 0 && { outgoingServers: outgoing.map(server) }),
    ...(help !== undefined && { links: { help } }),
    sources: {
      ispdb: { url: `https://autoconfig.thunderbird.net/v1.1/${encodeURIComponent(id)}`, checked: null },
    },
  };
}

function server({ type, hostname, port, tls, username, authentication }: ReferenceServer) {
  return {
    type,
    hostname,
    port,
    tls,
    username: username ?? "none",
    authentication: ways(authentication),
    source: "ispdb",
  };
}

/** Autoconfig tells only sign-in, passwords and no log-in apart. */
function ways(theirs: readonly string[]): string[] {
  const ours = theirs.map((way) => {
    if (way.toLowerCase() === "oauth2") return "OAuth2";
    return ["none", "client-ip-address"].includes(way.toLowerCase()) ? "none" : "account-password";
  });
  return ours.length > 0 ? [...new Set(ours)] : ["account-password"];
}

function doubts({ hostname, port, tls, username }: ReferenceServer): string[] {
  const usual = usualMode(port);
  const server = `${hostname}:${port}`;
  return [
    ...(tls === "none"
      ? [`${server} is cleartext: look for its TLS port, or say why under \`unusual:\``]
      : []),
    ...(tls !== "none" && usual !== undefined && usual !== tls
      ? [`${server} with ${tls}: correct it, or say why under \`unusual:\``]
      : []),
    ...(username === null ? [`${server} names no user: correct \`username:\``] : []),
  ];
}

/** `example.com` → `example-com.yaml`. */
function fileName(id: string): string {
  const name = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${name === "" ? "provider" : name}.yaml`;
}
