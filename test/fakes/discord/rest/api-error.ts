import { nested, type Problem } from "../rules/problems.ts";

/** A refusal: HTTP status and Discord's own code. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export class ApiError extends Error {
  readonly status: number;
  readonly body: { message: string; code: number; errors?: object };

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.body = { message, code, ...(errors && { errors }) };
  }
}

export const unauthorised = () => new ApiError(401, 0, "401: Unauthorized");
export const notFound = () => new ApiError(404, 0, "404: Not Found");
export const unknownChannel = () => new ApiError(404, 10003, "Unknown Channel");
export const unknownMessage = () => new ApiError(404, 10008, "Unknown Message");
export const unknownWebhook = () => new ApiError(404, 10015, "Unknown Webhook");
export const unknownInteraction = () => new ApiError(404, 10062, "Unknown interaction");
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, "Interaction has already been acknowledged.");
export const tooManyFollowUps = () =>
  new ApiError(400, 40094, "This interaction has reached the maximum number of follow-up messages");
export const missingAccess = () => new ApiError(403, 50001, "Missing Access");
export const emptyMessage = () => new ApiError(400, 50006, "Cannot send an empty message");
export const cannotMessageUser = () => new ApiError(403, 50007, "Cannot send messages to this user");
export const missingPermissions = () => new ApiError(403, 50013, "Missing Permissions");
export const expiredToken = () => new ApiError(401, 50027, "Invalid Webhook Token");
export const noHistory = () =>
  new ApiError(400, 160002, "Cannot reply without permission to read message history");
export const crashed = () => new ApiError(500, 0, "500: Internal Server Error");

/** Refuses if there are problems: error 50035, with each problem in its place. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ApiError(400, 50035, "Invalid Form Body", nested(problems));
}
