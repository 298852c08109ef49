import { z } from "zod";

export interface SecretForm {
  /** The whole of a secret that may be right. */
  readonly looks: RegExp;
  /** What is allowed and where it stands: a sentence without its "Allowed:". */
  readonly allowed: string;
}

/** What goes wrong with a copied token, most telling first. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [
    /…|\.\.\./,
    "it holds an ellipsis, as the example in the instructions does, or a token that is shown cut short",
  ],
  [/[\r\n]/, "it holds the end of a line"],
  [/\s/, "it holds a blank"],
  [/["'`“”‘’<>]/, "it holds a quotation mark or bracket"],
];

/** A token or secret from the environment. What is wrong with it is told without showing any of it. */
export function secret({ looks, allowed }: SecretForm) {
  return z.string().superRefine((value, context) => {
    if (looks.test(value)) return;
    const [, slip = "it does not look like one"] = SLIPS.find(([pattern]) => pattern.test(value)) ?? [];
    context.addIssue({
      code: "custom",
      message: `${slip}. Allowed: ${allowed} Copy it again, whole and alone.`,
    });
  });
}
