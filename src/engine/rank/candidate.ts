import type { Mention } from "../query.ts";

/** One way to answer, and how well it fits (0..1). */
export type Candidate =
  | { readonly kind: "settings"; readonly score: number; readonly targets: readonly Mention[] }
  | { readonly kind: "fix"; readonly score: number; readonly errors: readonly string[] }
  | { readonly kind: "steps"; readonly score: number; readonly clients: readonly string[] }
  | { readonly kind: "snippet"; readonly score: number; readonly framework: string }
  | { readonly kind: "concept"; readonly score: number; readonly concept: string }
  | { readonly kind: "ambiguity"; readonly score: number; readonly ambiguity: string }
  | { readonly kind: "maybe"; readonly score: number; readonly providers: readonly string[] }
  | { readonly kind: "domain"; readonly score: number; readonly domain: string }
  | { readonly kind: "which"; readonly score: number; readonly concept?: string }
  | { readonly kind: "unknown"; readonly score: number };
