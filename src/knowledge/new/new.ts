import { domainToASCII } from "node:url";
import { parse } from "tldts";
import { indexOwners } from "../compare/owners.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Outcome } from "../outcome.ts";
import { Domain } from "../schema/parts.ts";
import { SKELETON } from "./skeleton.ts";

/**
 * A commented provider file for a domain (an address will do), ready to be filled in.
 * Code 1, with one sentence, where it is no domain or where a file has it already.
 */
export function newProvider(written: string, knowledge: Knowledge): Outcome {
  const domain = domainToASCII(written.trim().toLowerCase().replace(/^.*@/, ""));
  if (!Domain.safeParse(domain).success) {
    const next = "Give the part of an address after the @.";
    return {
      text: `"${written.slice(0, 60)}" is not a domain. Allowed: a name such as example.com. ${next}`,
      code: 1,
    };
  }
  const owner = indexOwners(knowledge.providers).ofDomain(domain);
  if (owner !== undefined) return { text: `${domain} is already in ${owner.file}. Edit that file.`, code: 1 };
  const id = freeId(domain, knowledge);
  return { text: SKELETON.replaceAll("{{domain}}", domain).replaceAll("{{id}}", id), code: 0 };
}

/** `example` for example.com; `example-com` where there is one already. */
function freeId(domain: string, { providers }: Knowledge): string {
  const name = parse(domain).domainWithoutSuffix || domain;
  return providers.has(name) ? domain.replaceAll(".", "-") : name.replaceAll(".", "-");
}
