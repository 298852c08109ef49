import type { Protocol } from "../knowledge/schema/index.ts";
import type { NameKind } from "./names.ts";
import type { Hit } from "./recognise/hit.ts";
import type { Finding } from "./recognise/pasted.ts";
import type { Speaker } from "./recognise/speaker.ts";
import type { Text } from "./tokens.ts";
import type { Unit } from "./units.ts";

export type Via = "name" | "everyday" | "fuzzy" | "domain" | "hostname" | "slot";
export type Field = "hostname" | "port" | "tls" | "username" | "password" | "authentication";

/** A provider, app, framework or ambiguous name that the text names; `first`..`last` are tokens. */
export interface Mention {
  readonly kind: NameKind;
  readonly id: string;
  readonly variant?: string;
  /** Of a framework: reads mail instead of sending it. */
  readonly reads?: boolean;
  readonly via: Via;
  readonly certainty: number;
  readonly first: number;
  readonly last: number;
  /** First tokens of its later mentions. */
  readonly again?: readonly number[];
}

/** A host name in the text. `wrong`: retired or never right; `type`: what it serves, where known. */
export interface HostMention {
  readonly hostname: string;
  readonly provider?: string;
  readonly type?: Protocol;
  readonly wrong: boolean;
}

/** What a question says, before anything is decided. */
export interface Query {
  readonly text: Text;
  readonly units: readonly Unit[];
  /** Canonical terms and words that occur. */
  readonly terms: ReadonlySet<string>;
  readonly providers: readonly Mention[];
  readonly ambiguities: readonly Mention[];
  readonly clients: readonly Mention[];
  readonly frameworks: readonly Mention[];
  readonly hosts: readonly HostMention[];
  /** Mail domains that the base does not know. */
  readonly unknownDomains: readonly string[];
  /** In the order asked. */
  readonly protocols: readonly Protocol[];
  readonly fields: readonly Field[];
  readonly ports: readonly number[];
  readonly concepts: readonly Hit[];
  readonly errors: readonly Hit[];
  /** What cannot be right in pasted settings. */
  readonly findings: readonly Finding[];
  readonly speaker: Speaker;
  /** The language that it is written in, by the id of its terms (`de`), where its words tell. */
  readonly language?: string | undefined;
  /** Holds a word of other talk about mail: folders, spam, contacts. */
  readonly isAside: boolean;
  readonly isQuestion: boolean;
  /** No more than a few words: what is missing may come from the conversation. */
  readonly isShort: boolean;
}
