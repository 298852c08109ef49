import { appPasswords, type Span } from "./app-passwords.ts";
import { foldInPlace } from "./fold.ts";
import { KINDS, type SecretKind } from "./kinds.ts";
import { namedFinder } from "./named.ts";
import { urlLogins } from "./url-logins.ts";
import { FIELDS, type SpokenWords } from "./words.ts";

/** What a text held: which kind, and whose; never the secret itself. */
export type HeldKind = Pick<SecretKind, "id" | "told" | "owner" | "page">;

export interface Guarded {
  /** The text with the mark in the place of each secret, in NFC. */
  readonly text: string;
  /** What was taken out, in the order of the text; each kind once. */
  readonly kinds: readonly HeldKind[];
}

/**
 * Takes passwords and keys out of a text. Errs towards leaving a word where it is: "my password is wrong" holds none.
 *
 * @param mark what stands in the place of a secret
 */
export type Guard = (text: string, mark: string) => Guarded;

interface Held extends Span {
  readonly kind: HeldKind;
}

const APP_PASSWORD: HeldKind = { id: "app-password", told: "app-password" };
const PASSWORD: HeldKind = { id: "password", told: "password" };

/** No key is shorter than this run, and few questions hold one. */
const KEY = /[\w+/=-]{12}/;

/** @param spoken asked only where something looks like a secret */
export function createGuard(spoken: SpokenWords): Guard {
  const words = { ...spoken, labels: [...new Set([...spoken.labels.map(foldInPlace), ...FIELDS])] };
  const named = namedFinder(words);
  return (given, mark) => {
    const text = given.normalize("NFC");
    const held = apart([
      ...(KEY.test(text) ? KINDS.flatMap((kind) => shaped(kind, text)) : []),
      ...appPasswords(text, words).map((span) => ({ ...span, kind: APP_PASSWORD })),
      ...[...urlLogins(text, words), ...named(text)].map((span) => ({ ...span, kind: PASSWORD })),
    ]);
    if (held.length === 0) return { text, kinds: [] };
    const kinds = new Map(held.map(({ kind }) => [kind.id, kind]));
    return { text: without(text, held, mark), kinds: [...kinds.values()] };
  };
}

function shaped(kind: SecretKind, text: string): Held[] {
  return kind.shapes.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match) => {
      const secret = match.groups?.secret ?? match[0];
      if (kind.check && !kind.check(secret)) return [];
      const first = match.index + match[0].lastIndexOf(secret);
      return [{ first, last: first + secret.length, kind }];
    }),
  );
}

/** In the order of the text; of several that lie over each other one, as far as they reach together, named by the first found. */
function apart(all: readonly Held[]): Held[] {
  const kept: Held[] = [];
  for (const one of all.toSorted((a, b) => a.first - b.first)) {
    const before = kept.at(-1);
    if (!before || one.first >= before.last) kept.push(one);
    else {
      const kind =
        all.indexOf(one) < all.findIndex(({ kind }) => kind === before.kind) ? one.kind : before.kind;
      kept[kept.length - 1] = { first: before.first, last: Math.max(before.last, one.last), kind };
    }
  }
  return kept;
}

function without(text: string, held: readonly Held[], mark: string): string {
  const starts = [0, ...held.map(({ last }) => last)];
  return starts.map((start, at) => text.slice(start, held[at]?.first)).join(mark);
}
