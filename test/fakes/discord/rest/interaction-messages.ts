import { MessageFlags, MessageType } from "discord-api-types/v10";
import type { InteractionRecord } from "../interaction-record.ts";
import { botMessage } from "../payloads/message.ts";
import type { MessageBody } from "../rules/message.ts";
import type { StoredMessage } from "../world.ts";
import { acceptable } from "./channels.ts";
import type { Request } from "./route.ts";

/** A new message in answer to an interaction; ephemeral ones are seen by the person alone. */
export function showMessage(
  { world, dispatch }: Request,
  record: InteractionRecord,
  body: MessageBody,
): StoredMessage {
  acceptable(body);
  const message = botMessage(world, record.channel, body);
  const isPrivate = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const kept: StoredMessage = {
    ...message,
    type: record.source ? MessageType.Reply : MessageType.ChatInputCommand,
    ...(isPrivate && { visibleTo: record.userId }),
    webhook_id: world.applicationId,
    application_id: world.applicationId,
  };
  world.messages.push(kept);
  record.original ??= kept;
  record.responses.push({ kind: "message", message: kept });
  if (!isPrivate && record.channel.guild?.installed) dispatch.message(record.channel, kept);
  world.changes.announce();
  return kept;
}

/** Changes a message in place; what it was is gone. */
export function editMessage(
  { world }: Request,
  record: InteractionRecord,
  message: StoredMessage,
  body: MessageBody,
): void {
  const flags = (message.flags ?? 0) | ((body.flags ?? 0) & MessageFlags.IsComponentsV2);
  Object.assign(message, {
    ...(body.content !== undefined && { content: body.content }),
    ...(body.components && { components: body.components }),
    flags,
    edited_timestamp: new Date().toISOString(),
  });
  record.responses.push({ kind: "update", message });
  world.changes.announce();
}
