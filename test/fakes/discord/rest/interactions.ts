import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import { FIRST_RESPONSE, type InteractionRecord } from "../interaction-record.ts";
import { checkChoices } from "../rules/commands.ts";
import { checkForm } from "../rules/form.ts";
import type { MessageBody } from "../rules/message.ts";
import type { StoredMessage } from "../world.ts";
import * as errors from "./api-error.ts";
import { acceptable } from "./channels.ts";
import { editMessage, showMessage } from "./interaction-messages.ts";
import type { Request, Route } from "./route.ts";

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
export const interactionRoutes: readonly Route[] = [
  { method: "POST", path: "/interactions/:id/:token/callback", open: true, handle: answer },
];

function answer(request: Request): object | undefined {
  const { world, params } = request;
  const record = world.interactions.get(params.token ?? "");
  if (!record || record.id !== params.id) throw errors.unknownInteraction();
  if (record.acknowledgedAt !== undefined) throw errors.alreadyAcknowledged();
  if (Date.now() - record.createdAt > FIRST_RESPONSE) throw errors.unknownInteraction();
  respond(request, record, request.body as APIInteractionResponse);
  record.acknowledgedAt = Date.now();
  world.changes.announce();
  return request.query.get("with_response") === "true" ? callbackResource(record) : undefined;
}

function respond(request: Request, record: InteractionRecord, response: APIInteractionResponse): void {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      showMessage(request, record, response.data as MessageBody);
      break;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      record.deferred = "message";
      record.deferredPrivately = ((response.data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      record.responses.push({ kind: "thinking" });
      break;
    case InteractionResponseType.DeferredMessageUpdate:
      record.original = sourceOf(record);
      record.deferred = "update";
      break;
    case InteractionResponseType.UpdateMessage:
      update(request, record, response.data as MessageBody);
      break;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      onlyFor(record, [InteractionType.ApplicationCommandAutocomplete]);
      errors.refuse(checkChoices(response.data.choices ?? [], "data.choices"));
      record.responses.push({ kind: "choices", choices: response.data.choices ?? [] });
      break;
    case InteractionResponseType.Modal:
      onlyFor(record, [InteractionType.ApplicationCommand, InteractionType.MessageComponent]);
      errors.refuse(checkForm(response.data));
      record.responses.push({ kind: "form", form: response.data });
      break;
    default:
      refuseType();
  }
}

function update(request: Request, record: InteractionRecord, body: MessageBody): void {
  const source = sourceOf(record);
  acceptable(body, source.flags ?? 0);
  record.original = source;
  editMessage(request, record, source, body);
}

/** Updates need a message that the control, or the form's control, stands on. */
function sourceOf(record: InteractionRecord): StoredMessage {
  return record.source ?? refuseType();
}

function onlyFor(record: InteractionRecord, types: readonly InteractionType[]): void {
  if (!types.includes(record.type)) refuseType();
}

function refuseType(): never {
  errors.refuse([
    {
      path: "type",
      code: "INTERACTION_TYPE_INVALID",
      message: "Not a response to this kind of interaction.",
    },
  ]);
  throw errors.crashed();
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function callbackResource(record: InteractionRecord): object {
  const { id, type, original } = record;
  return { interaction: { id, type }, ...(original && { resource: { type: 4, message: original } }) };
}
