import { MessageFlags } from "discord-api-types/v10";
import {
  type InteractionRecord,
  MOST_USER_INSTALLED_FOLLOW_UPS,
  TOKEN_LIFETIME,
} from "../interaction-record.ts";
import type { MessageBody } from "../rules/message.ts";
import type { StoredMessage } from "../world.ts";
import * as errors from "./api-error.ts";
import { acceptable, removeMessage } from "./channels.ts";
import { editMessage, showMessage } from "./interaction-messages.ts";
import type { Request, Route } from "./route.ts";

/** https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
export const webhookRoutes: readonly Route[] = [
  { method: "POST", path: "/webhooks/:application/:token", open: true, handle: followUp },
  {
    method: "GET",
    path: "/webhooks/:application/:token/messages/:message",
    open: true,
    handle: fetchMessage,
  },
  { method: "PATCH", path: "/webhooks/:application/:token/messages/:message", open: true, handle: edit },
  { method: "DELETE", path: "/webhooks/:application/:token/messages/:message", open: true, handle: remove },
];

function recordOf({ world, params }: Request): InteractionRecord {
  const record = world.interactions.get(params.token ?? "");
  if (!record || params.application !== world.applicationId) throw errors.unknownWebhook();
  if (Date.now() - record.createdAt > TOKEN_LIFETIME) throw errors.expiredToken();
  if (record.acknowledgedAt === undefined) throw errors.unknownWebhook();
  return record;
}

/** After a deferral the first follow-up fills the waiting message, as private as the deferral was. */
function followUp(request: Request): StoredMessage {
  const record = recordOf(request);
  const body = request.body as MessageBody;
  if (record.deferred === "message") return fillWaiting(request, record, body);
  if (record.userInstalled && record.followUps >= MOST_USER_INSTALLED_FOLLOW_UPS)
    throw errors.tooManyFollowUps();
  record.followUps += 1;
  return showMessage(request, record, body);
}

function fillWaiting(request: Request, record: InteractionRecord, body: MessageBody): StoredMessage {
  record.deferred = undefined;
  const others = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
  const flags = record.deferredPrivately ? others | MessageFlags.Ephemeral : others;
  return showMessage(request, record, { ...body, flags });
}

function find(request: Request): StoredMessage {
  const { world, params } = request;
  const record = recordOf(request);
  const message =
    params.message === "@original" ? record.original : world.messages.find(({ id }) => id === params.message);
  if (!message || !world.messages.includes(message)) throw errors.unknownMessage();
  return message;
}

function fetchMessage(request: Request): StoredMessage {
  return find(request);
}

function edit(request: Request): StoredMessage {
  const record = recordOf(request);
  const body = request.body as MessageBody;
  if (record.deferred === "message") return fillWaiting(request, record, body);
  const message = find(request);
  acceptable(body, message.flags ?? 0);
  editMessage(request, record, message, body);
  return message;
}

function remove(request: Request): undefined {
  removeMessage(request.world, find(request));
}
