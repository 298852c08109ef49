import type { Knowledge } from "./knowledge.ts";

/** Whose a mail exchanger is: a provider's id. */
export type MxOwner = (host: string) => string | undefined;

/**
 * Indexes the `mx:` patterns. A host is a provider's if it is a pattern or stands under one; of two that fit, the longer
 * counts. It says whose servers take the mail, not which variant of the provider it is: the same machines serve them all.
 */
export function indexMx(providers: Knowledge["providers"]): MxOwner {
  const owners = new Map<string, string>();
  for (const { id, mx = [] } of providers.values()) for (const pattern of mx) owners.set(pattern, id);
  return (host) => {
    for (let rest = host; rest !== ""; rest = afterFirstDot(rest)) {
      const owner = owners.get(rest);
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
}

const afterFirstDot = (name: string) => (name.includes(".") ? name.slice(name.indexOf(".") + 1) : "");
