import { ID } from "../id.ts";
import type { Knowledge } from "../knowledge.ts";
import { CLIENT_SKELETON } from "./client-skeleton.ts";
import { CONCEPT_SKELETON } from "./concept-skeleton.ts";
import { ERROR_SKELETON } from "./error-skeleton.ts";
import { FRAMEWORK_SKELETON } from "./framework-skeleton.ts";
import type { NewFile } from "./new-file.ts";
import { newProvider } from "./provider.ts";

/** What a file can be made of, beside a provider, and where it lies. */
const ENTRIES = {
  concept: { folder: "concepts", skeleton: CONCEPT_SKELETON },
  error: { folder: "errors", skeleton: ERROR_SKELETON },
  client: { folder: "clients", skeleton: CLIENT_SKELETON },
  framework: { folder: "frameworks", skeleton: FRAMEWORK_SKELETON },
} as const;

export const NEW_KINDS = ["provider", ...(Object.keys(ENTRIES) as (keyof typeof ENTRIES)[])] as const;
export type NewKind = (typeof NEW_KINDS)[number];

export const isNewKind = (word: string): word is NewKind => NEW_KINDS.some((kind) => kind === word);

/** @param name a domain (an address will do) for a provider, the id for anything else */
export function newFile(kind: NewKind, name: string, knowledge: Knowledge): NewFile {
  if (kind === "provider") return newProvider(name, knowledge);
  const { folder, skeleton } = ENTRIES[kind];
  const id = name.trim();
  if (id.length > LONGEST_ID || !ID.test(id))
    return {
      refused: `new ${kind}: "${id.slice(0, LONGEST_ID)}" cannot be the name of a file. Allowed: small letters and digits with hyphens between, such as mailbox-full. Choose one that says what it is about.`,
    };
  const there = knowledge[folder].get(id);
  if (there)
    return {
      refused: `new ${kind}: ${there.file} is there already. Allowed: a name that is free. Edit that file.`,
    };
  return { inside: `${folder}/${id}.yaml`, text: skeleton.replaceAll("{{id}}", id) };
}

const LONGEST_ID = 60;
