import { MessageFlags } from "discord.js";
import type { Page } from "../render/pages.ts";

/** Nobody is ever pinged, not even the person who is replied to. */
const NOBODY = { parse: [], repliedUser: false } as const;

/** The one form in which anything is sent: Components V2, no mentions. */
export function payload(page: Page) {
  return {
    components: [...page],
    flags: [MessageFlags.IsComponentsV2] as const,
    allowedMentions: NOBODY,
  };
}

/** The same, seen by one person only. */
export function privatePayload(page: Page) {
  return { ...payload(page), flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const };
}
