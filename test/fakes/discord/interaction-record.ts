import type {
  APICommandAutocompleteInteractionResponseCallbackData,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from "discord-api-types/v10";
import type { Channel, StoredMessage } from "./world.ts";

/** What Discord remembers of an interaction for its fifteen minutes. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly channel: Channel;
  readonly userId: string;
  readonly createdAt: number;
  /** The message a control stood on. */
  readonly source: StoredMessage | undefined;
  /** Only installed to the person: five follow-ups at most. */
  readonly userInstalled: boolean;
  acknowledgedAt: number | undefined;
  /** Set by a deferral; the first follow-up or edit then fills the waiting message. */
  deferred: "message" | "update" | undefined;
  deferredPrivately: boolean;
  /** What `@original` means. */
  original: StoredMessage | undefined;
  followUps: number;
  readonly responses: Response[];
}

/** What the person sees happen, in order. */
export type Response =
  | { readonly kind: "message"; readonly message: StoredMessage }
  | { readonly kind: "update"; readonly message: StoredMessage }
  | { readonly kind: "form"; readonly form: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly choices: Choices }
  | { readonly kind: "thinking" };

export type Choices = NonNullable<APICommandAutocompleteInteractionResponseCallbackData["choices"]>;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
export const FIRST_RESPONSE = 3_000;
export const TOKEN_LIFETIME = 15 * 60_000;
/** https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message */
export const MOST_USER_INSTALLED_FOLLOW_UPS = 5;
