/** The folders of a knowledge base. Their schemas stand apart: a start from the checked base needs none. */
export const KIND_NAMES = [
  "providers",
  "concepts",
  "ambiguities",
  "errors",
  "clients",
  "frameworks",
  "terms",
  "examples",
  "facts",
  "roles",
  "switches",
  "translations",
] as const;

/** Files that stand for themselves beside the folders. */
export const SINGLES = ["exceptions", "publishers"] as const;

export type Single = (typeof SINGLES)[number];
export type Kind = (typeof KIND_NAMES)[number];

export function isSingle(name: string): name is Single {
  return SINGLES.some((single) => single === name);
}

export function isKind(name: string): name is Kind {
  return KIND_NAMES.some((kind) => kind === name);
}
