import { z } from "zod";

/** What was written down of a vote or of a question that got no answer: one line of JSON. */
export const LineSchema = z.object({
  day: z.iso.date(),
  what: z.enum(["right", "wrong", "unanswered"]),
  /** The same person's vote on the same card before, which no longer counts. */
  instead: z.enum(["right", "wrong"]).optional(),
  surface: z.string().max(20),
  entry: z.string().max(100),
  provider: z.string().max(100).nullable(),
  /** Redacted; "" where it is not known any more. */
  question: z.string().max(400),
});

export type Line = z.infer<typeof LineSchema>;
