import type { Knowledge, Provider } from "./knowledge.ts";
import { placedServers } from "./server-places.ts";

/**
 * Whose all of these servers are, by the host names that the knowledge lists: a provider's id; undefined where nobody has them
 * all, or where several do and nothing tells them apart.
 *
 * @param likely the provider that something else speaks for; counts where the servers are its as well
 */
export type HostOwner = (hosts: readonly string[], likely?: string) => string | undefined;

interface Use {
  readonly provider: Provider;
  /** Whether each customer has it, and not those of one variant alone. */
  readonly isForAll: boolean;
}

/** Indexes the servers of all providers. */
export function indexHosts(providers: Knowledge["providers"]): HostOwner {
  const named = new Map<string, Use[]>();
  const shaped: { readonly shape: RegExp; readonly use: Use }[] = [];
  for (const provider of providers.values())
    for (const { server } of placedServers(provider)) {
      const use = { provider, isForAll: server.variant === undefined };
      const shape = shapeOf(server.hostname);
      if (shape) shaped.push({ shape, use });
      else named.set(server.hostname, [...(named.get(server.hostname) ?? []), use]);
    }
  const usesOf = (host: string) => [
    ...(named.get(host) ?? []),
    ...shaped.filter(({ shape }) => shape.test(host)).map(({ use }) => use),
  ];
  return (hosts, likely) => {
    const [first = [], ...others] = hosts.map(usesOf);
    const ofAll = first.filter(({ provider }) =>
      others.every((uses) => uses.some((use) => use.provider === provider)),
    );
    return decided(ofAll, likely);
  };
}

/** `%HOST%.uberspace.de` as an expression: a label for each hole. None for a name without holes, or one that is little else than holes. */
function shapeOf(hostname: string): RegExp | undefined {
  const tail = hostname.slice(hostname.lastIndexOf("%") + 1).split(".");
  if (!hostname.includes("%") || tail.length < 3) return undefined;
  const literals = hostname.split(/%[A-Z]+%/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${literals.join("[a-z0-9-]{1,63}")}$`);
}

/** Kinds of provider that people keep domains of their own at. */
const HOSTS_DOMAINS: ReadonlySet<Provider["kind"]> = new Set(["business", "hosting", "privacy"]);

/** What makes one owner of several likelier for a domain that nobody lists, the surest first. */
const SIGNS: readonly ((use: Use) => boolean)[] = [
  ({ provider }) => provider.mx !== undefined,
  ({ provider }) => HOSTS_DOMAINS.has(provider.kind),
  ({ isForAll }) => isForAll,
];

function decided(uses: readonly Use[], likely: string | undefined): string | undefined {
  const signs = [({ provider }: Use) => provider.id === likely, ...SIGNS];
  const left = signs.reduce((all, sign) => (all.some(sign) ? all.filter(sign) : all), uses);
  const [id, ...more] = new Set(left.map(({ provider }) => provider.id));
  return more.length === 0 ? id : undefined;
}
