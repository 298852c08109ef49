import { messageProblems, type Problem, viewProblems } from "./checks/index.ts";
import { PROMPTS } from "./checks/numbers.ts";
import { isObject, type Json } from "./checks/problem.ts";
import type { Message, Workspace } from "./workspace.ts";

/** What a Web API method answers: its fields, or Slack's word for what is wrong. */
type Result = Json | { readonly error: string; readonly problems?: readonly Problem[] };

interface Method {
  /** Scope that the bot's token needs; `app`: the method takes the app-level token, `none`: it takes none. */
  readonly scope?: string | undefined;
  readonly token?: "app" | "none";
  run(args: Json, workspace: Workspace): Result;
}

/** The part of the Web API that the bot may use: https://docs.slack.dev/reference/methods */
export const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": { run: authTest },
  "api.test": { token: "none", run: () => ({}) },
  "apps.connections.open": { token: "app", run: () => ({}) },
  "oauth.v2.access": { token: "none", run: () => ({}) },
  "chat.postMessage": { scope: "chat:write", run: postMessage },
  "chat.postEphemeral": { scope: "chat:write", run: postEphemeral },
  "chat.getPermalink": { run: permalink },
  "users.info": { scope: "users:read", run: userInfo },
  "views.open": { run: openView },
  "views.update": { run: updateView },
  "views.publish": { run: publishView },
  "assistant.threads.setSuggestedPrompts": { scope: "assistant:write", run: setSuggestedPrompts },
};

function authTest(_args: Json, { team, bot }: Workspace): Result {
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    team_id: team.id,
    user: bot.name,
    user_id: bot.userId,
    bot_id: bot.id,
  };
}

function postMessage(args: Json, workspace: Workspace): Result {
  const channel = String(args.channel ?? "");
  if (!/^[CDG]/.test(channel)) return { error: "channel_not_found" };
  if (channel.startsWith("C") && !workspace.channels.has(channel)) return { error: "not_in_channel" };
  const problems = messageProblems(args);
  if (problems.length > 0) return refused(problems);
  const message = workspace.add({
    channel,
    user: workspace.bot.userId,
    text: String(args.text),
    blocks: (args.blocks ?? []) as Json[],
    ...(typeof args.thread_ts === "string" ? { thread: args.thread_ts } : {}),
  });
  return { channel, ts: message.ts };
}

function postEphemeral(args: Json, workspace: Workspace): Result {
  const result = postMessage(args, workspace);
  if (!("ts" in result)) return result;
  const [message] = workspace.messages.splice(-1);
  if (message) workspace.messages.push({ ...message, onlyFor: String(args.user) });
  return { message_ts: result.ts };
}

function permalink({ channel, message_ts: ts }: Json, { team, messages }: Workspace): Result {
  const message = messages.find((one) => one.channel === channel && one.ts === ts);
  if (!message) return { error: "message_not_found" };
  return { channel, permalink: linkTo(team.domain, message) };
}

/** https://docs.slack.dev/reference/methods/chat.getPermalink: a reply is named together with its thread. */
function linkTo(domain: string, { channel, ts, thread }: Message): string {
  const page = `https://${domain}.slack.com/archives/${channel}/p${ts.replace(".", "")}`;
  return thread ? `${page}?thread_ts=${thread}&cid=${channel}` : page;
}

function userInfo({ user, include_locale }: Json, { locales }: Workspace): Result {
  const locale = locales.get(String(user)) ?? "en-US";
  return { user: { id: String(user), ...(include_locale === true ? { locale } : {}) } };
}

function openView(args: Json, workspace: Workspace): Result {
  const trigger = workspace.triggers.get(String(args.trigger_id));
  if (!trigger) return { error: "invalid_trigger_id" };
  workspace.triggers.delete(String(args.trigger_id));
  if (Date.now() - trigger.at > 3_000) return { error: "expired_trigger_id" };
  const problems = viewProblems(args.view);
  if (problems.length > 0) return refused(problems);
  const view = { id: workspace.id("V"), user: trigger.user, view: args.view as Json };
  workspace.views.set(view.id, view);
  return { view: { id: view.id, ...view.view } };
}

function updateView(args: Json, workspace: Workspace): Result {
  const open = workspace.views.get(String(args.view_id));
  if (!open) return { error: "not_found" };
  const problems = viewProblems(args.view);
  if (problems.length > 0) return refused(problems);
  open.view = args.view as Json;
  return { view: { id: open.id, ...open.view } };
}

function publishView(args: Json, workspace: Workspace): Result {
  const problems = viewProblems(args.view);
  if (problems.length > 0) return refused(problems);
  workspace.homes.set(String(args.user_id), args.view as Json);
  return { view: args.view };
}

/** With `thread_ts` the agent view drops the prompts in silence: https://docs.slack.dev/ai/migrating-to-agent-messaging/ */
function setSuggestedPrompts(args: Json, workspace: Workspace): Result {
  const { prompts, channel_id } = args;
  const valid =
    Array.isArray(prompts) &&
    prompts.length <= PROMPTS &&
    prompts.every((one) => isObject(one) && one.title && one.message);
  if (!valid) return { error: "invalid_arguments" };
  if (args.thread_ts === undefined) workspace.prompts.set(String(channel_id), { prompts });
  return {};
}

function refused(problems: readonly Problem[]): Result {
  const tooLong = problems.some(({ message }) => message.startsWith("msg_blocks_too_long"));
  const noText = problems.every(({ pointer }) => pointer === "/text");
  return { error: noText ? "no_text" : tooLong ? "msg_blocks_too_long" : "invalid_blocks", problems };
}
