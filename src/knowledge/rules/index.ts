import type { Rule } from "../base.ts";

/** Every rule, in the order in which they are run. */
export const RULES: readonly Rule[] = [];
