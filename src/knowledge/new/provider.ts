import { domainToASCII } from "node:url";
import { parse } from "tldts";
import { indexOwners } from "../compare/owners.ts";
import type { Knowledge } from "../knowledge.ts";
import { Domain } from "../schema/parts.ts";
import type { NewFile } from "./new-file.ts";
import { PROVIDER_SKELETON } from "./provider-skeleton.ts";

/** A provider file for a domain (an address will do); refused where it is no domain or where a file has it already. */
export function newProvider(written: string, knowledge: Knowledge): NewFile {
  const domain = domainToASCII(written.trim().toLowerCase().replace(/^.*@/, ""));
  if (!Domain.safeParse(domain).success) {
    const next = "Give the part of an address after the @.";
    return {
      refused: `"${written.slice(0, 60)}" is not a domain. Allowed: a name such as example.com. ${next}`,
    };
  }
  const owner = indexOwners(knowledge.providers).ofDomain(domain);
  if (owner !== undefined) return { refused: `${domain} is already in ${owner.file}. Edit that file.` };
  const id = freeId(domain, knowledge);
  return {
    inside: `providers/${id}.yaml`,
    text: PROVIDER_SKELETON.replaceAll("{{domain}}", domain).replaceAll("{{id}}", id),
  };
}

/** `example` for example.com; `example-com` where there is one already. */
function freeId(domain: string, { providers }: Knowledge): string {
  const name = parse(domain).domainWithoutSuffix || domain;
  return providers.has(name) ? domain.replaceAll(".", "-") : name.replaceAll(".", "-");
}
