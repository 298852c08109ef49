import type { Provider } from "../../knowledge/knowledge.ts";
import { getDomain, getDomainWithoutSuffix } from "../../knowledge/public-suffix.ts";
import type { Source } from "../../knowledge/schema/index.ts";

type Providers = ReadonlyMap<string, Provider>;

/** The sources of an error that concern this provider: not the pages of another one, unless there are no others. */
export function ownSources(
  sources: readonly Source[],
  provider: Provider | undefined,
  providers: Providers,
): Source[] {
  if (!provider) return [...sources];
  const homes = homesOf(providers);
  const own = [provider.id, provider.serversOf ?? provider.id];
  const kept = sources.filter(({ url }) => {
    const owners = ownersOf(url, homes);
    return owners.size === 0 || own.some((id) => owners.has(id));
  });
  return kept.length > 0 ? kept : [...sources];
}

/** Who is at home on the site of a page: by a domain of theirs, or by a name that the site shares with them. */
function ownersOf(url: string, homes: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const names = [getDomain(url), getDomainWithoutSuffix(url)].filter((name) => name !== null);
  return new Set(names.flatMap((name) => [...(homes.get(name) ?? [])]));
}

const known = new WeakMap<Providers, ReadonlyMap<string, ReadonlySet<string>>>();

/** Domain or name of a site → providers; gathered once for a base. */
function homesOf(providers: Providers): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = known.get(providers) ?? gather(providers);
  known.set(providers, homes);
  return homes;
}

function gather(providers: Providers): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  for (const provider of providers.values())
    for (const name of namesOf(provider)) homes.set(name, (homes.get(name) ?? new Set()).add(provider.id));
  return homes;
}

/** `microsoft-365` is at home at microsoft.com, and so is whoever signs in with Microsoft. */
function namesOf({ id, signIn, domains = [], links = {}, ...servers }: Provider): string[] {
  const { incomingServers = [], outgoingServers = [] } = servers;
  const hosts = [...incomingServers, ...outgoingServers].map(({ hostname }) => hostname);
  const sites = [...domains, ...hosts, ...Object.values(links)].map((place) => getDomain(place));
  return [id.split("-")[0], signIn, ...sites].filter((name) => typeof name === "string");
}
