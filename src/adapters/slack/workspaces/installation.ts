import { z } from "zod";

/** One workspace, or one whole organisation, in which the bot is installed. */
const InstallationSchema = z.object({
  /** Slack's id of the workspace (T…), or of the organisation (E…) where it is installed in all of it. */
  id: z.string().min(1),
  name: z.string(),
  botToken: z.string().min(1),
  botId: z.string(),
  botUserId: z.string(),
  /** What the token may do. */
  scopes: z.array(z.string()),
  /** Milliseconds since 1970, by our clock. */
  installedAt: z.number(),
});

export type Installation = z.infer<typeof InstallationSchema>;

/** Reads what was stored; undefined for anything else. */
export function parseInstallation(text: string): Installation | undefined {
  try {
    return InstallationSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
