import type { NeedCondition, NeedKind } from "../../knowledge/schema/index.ts";
import type { Language } from "../language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

/** Switches that are told in one step: "turn on IMAP/POP". */
export type Switch = Extract<NeedKind, "enable-imap" | "enable-pop" | "enable-smtp">;

/** `{where}` is where the words of the provider's screens, or a day, stand in brackets. */
type Step = `${string}{where}${string}`;

/** What no password opens: `normal` = the one people know, `every` = app passwords too. */
export type Refused = "normal" | "every";

/**
 * The phrases of one language, small letters first. Each step tells somebody to do one thing; what it leaves open
 * (the ending in Japanese) `please` adds to the last of a row.
 */
export interface NeedPhrases {
  readonly steps: Readonly<
    Record<Exclude<NeedKind, Switch | "sign-in">, Step> & {
      "sign-in": `${string}{who}${string}{where}${string}`;
      enable: `${string}{protocols}${string}{where}${string}`;
    }
  >;
  readonly conditions: Readonly<Record<NeedCondition, `${string}{steps}${string}`>>;
  readonly refused: Readonly<Record<Refused, string>>;
  readonly frame: {
    /** Between steps, and before the last of them. */
    readonly comma: string;
    readonly andThen: string;
    readonly please: string;
    /** Between what everybody does, what holds for some, and what is refused. */
    readonly between: string;
    readonly end: string;
    readonly brackets: `${string}{name}${string}`;
  };
}

/** Every language has every phrase, or this does not compile. */
export const NEED_PHRASES: Readonly<Record<Language, NeedPhrases>> = { en, de, fr, es, pt, it, nl, pl, ja };
