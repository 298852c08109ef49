import type { APIInteraction, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import {
  type Choices,
  FIRST_RESPONSE,
  type InteractionRecord,
  type Response,
} from "../interaction-record.ts";
import type { StoredMessage, World } from "../world.ts";

/** What came of something a person did: a command, a click, a form. */
export class Exchange {
  readonly record: InteractionRecord;
  /** The event as the bot got it. */
  readonly interactionCreate: APIInteraction;
  private readonly world: World;

  constructor(world: World, record: InteractionRecord, interactionCreate: APIInteraction) {
    this.world = world;
    this.record = record;
    this.interactionCreate = interactionCreate;
  }

  /** Milliseconds until the first response. */
  get took(): number {
    return (this.record.acknowledgedAt ?? Number.POSITIVE_INFINITY) - this.record.createdAt;
  }

  /** The n-th thing the person sees. Without any for three seconds they see "The application did not respond". */
  response(index = 0): Promise<Response> {
    const what = index === 0 ? "a first response: the application did not respond" : `response ${index + 1}`;
    return this.world.changes.until(what, () => this.record.responses[index], FIRST_RESPONSE + 500);
  }

  /** The n-th response, which has to be a message, new or changed. */
  async message(index = 0): Promise<StoredMessage> {
    const response = await this.response(index);
    if (response.kind === "message" || response.kind === "update") return response.message;
    throw new Error(`Expected a message, got: ${response.kind}.`);
  }

  async form(): Promise<APIModalInteractionResponseCallbackData> {
    const response = await this.response();
    if (response.kind !== "form") throw new Error(`Expected a form, got: ${response.kind}.`);
    return response.form;
  }

  async choices(): Promise<Choices> {
    const response = await this.response();
    if (response.kind !== "choices") throw new Error(`Expected choices, got: ${response.kind}.`);
    return response.choices;
  }

  /** Resolves once the interaction is acknowledged, whatever is seen of it. */
  async acknowledged(): Promise<void> {
    await this.world.changes.until(
      "an acknowledgement",
      () => this.record.acknowledgedAt,
      FIRST_RESPONSE + 500,
    );
  }
}
