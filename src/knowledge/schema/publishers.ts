import { z } from "zod";
import { Ids } from "./parts.ts";

/** `*` stands for one part of an address, or for its end: `rfc-editor.org/info/rfc*`. */
const ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s/?#*]*\*?)*$/;

/** What a publisher is to the reader of a card: the provider itself, a list of many providers, or another voice. */
export const PublisherKind = z.enum(["own", "list", "standard", "help", "code", "article"]);

/** Who stands behind the pages that sources name; what is the same for all pages of a publisher stands here once. */
export const PublishersSchema = z.array(
  z
    .strictObject({
      name: z
        .string()
        .min(2)
        .max(60)
        .describe("as a reader knows it; `*` is filled with what `*` of the address took: `RFC *`"),
      kind: PublisherKind.describe(
        "own: a provider's own pages; list: values of many providers, kept by others",
      ),
      providers: Ids.optional().describe("ids of the providers whose own pages these are"),
      at: z
        .array(
          z
            .string()
            .regex(ADDRESS, "must be the start of an address, without https://, www. and a slash at the end"),
        )
        .min(1)
        .describe("where its pages begin; the longest start counts"),
    })
    .refine(({ kind, providers }) => (kind === "own") === (providers !== undefined), {
      path: ["kind"],
      error: "must be own where `providers` says whose pages these are, and only there",
    }),
);

export type PublisherKind = z.infer<typeof PublisherKind>;
export type PublishersData = z.infer<typeof PublishersSchema>;
