import { differences } from "../compare/differences.ts";
import { indexOwners } from "../compare/owners.ts";
import type { Reference } from "../compare/reference.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Outcome } from "../outcome.ts";
import { readClientConfig } from "./client-config.ts";
import { XmlMistake } from "./read-xml.ts";
import { toProviderYaml } from "./to-yaml.ts";

/**
 * An autoconfig file becomes a provider file in our schema, or, where its domains are known, the difference to what we
 * have. `file` is its name for messages. What cannot be read gives one sentence and the code 1.
 */
export function importClientConfig(text: string, file: string, knowledge: Knowledge, today: string): Outcome {
  try {
    const reference = readClientConfig(text);
    const known = tellKnown(reference, knowledge, today);
    return { text: known ?? toProviderYaml(reference), code: 0 };
  } catch (error) {
    if (!(error instanceof XmlMistake)) throw error;
    return { text: unreadable(file, error.message), code: 1 };
  }
}

function unreadable(file: string, found: string): string {
  const allowed = "an autoconfig file: <clientConfig> with one <emailProvider>";
  return `${file}: ${found}. Allowed: ${allowed}. Check that this is the XML itself, not a web page about it.`;
}

function tellKnown(reference: Reference, knowledge: Knowledge, today: string): string | undefined {
  const owners = indexOwners(knowledge.providers);
  const files = new Set(reference.domains.flatMap((domain) => owners.ofDomain(domain)?.file ?? []));
  if (files.size === 0) return undefined;
  const lines = differences(reference, owners, today).map(({ subject, says }) => `  ${subject}: ${says}`);
  const head = `${reference.id} is in ${[...files].join(", ")}`;
  return lines.length === 0
    ? `${head}, and says the same.`
    : [`${head}, with differences:`, ...lines].join("\n");
}
