import type { Socket } from "node:net";
import { addressesOf, connectTo, encrypted, reasonOf } from "./call.ts";
import { tlsOf } from "./certificate.ts";
import { Channel } from "./channel.ts";
import { DIALOGUES, greetingOf, protocolOf } from "./dialogue.ts";
import { type Findings, type Step, Stopped, type Target } from "./findings.ts";
import { printable } from "./printable.ts";
import type { Tools } from "./tools.ts";

/**
 * Looks at one server: what it speaks and offers, and its certificate. Never signs in, never throws: what ended the look
 * early is in `failed`. Where the mode expected is not the one spoken, the other is tried too: two connections at most.
 */
export async function look(target: Target, tools: Tools): Promise<Findings> {
  const { host, port } = target;
  const until = tools.now() + tools.timeMs;
  let addresses: readonly string[];
  try {
    addresses = await addressesOf(host, until, tools);
  } catch (error) {
    return { host, port, failed: { step: "resolve", reason: reasonOf(error) } };
  }
  const place = { host, port, addresses };
  const isWrapped = target.tls === "implicit";
  // Half of the time: a server that waits for the client to speak first wants TLS, and is asked again with it.
  const first = await visit(place, isWrapped, isWrapped ? until : until - tools.timeMs / 2, tools);
  if (!mayBeOther(first)) return first;
  await tools.wait(tools.pauseMs);
  const second = await visit(place, !isWrapped, until, tools);
  return second.protocol ? second : first;
}

const mayBeOther = ({ failed }: Findings) =>
  (failed?.step === "tls" && failed.reason === "plain-text") ||
  (failed?.step === "greeting" && failed.reason === "too-slow");

interface Place {
  readonly host: string;
  readonly port: number;
  readonly addresses: readonly string[];
}

type Draft = { -readonly [key in keyof Findings]: Findings[key] };

/** One connection, from the first byte to the goodbye. */
async function visit(place: Place, isWrapped: boolean, until: number, tools: Tools): Promise<Findings> {
  const found: Draft = { host: place.host, port: place.port };
  const at: Progress = { step: "connect", socket: undefined };
  let stop = () => {};
  try {
    const { socket, address } = await connectTo(place.addresses, place.port, until, tools);
    at.socket = socket;
    found.address = address;
    stop = tools.alarm(Math.max(0, until - tools.now()), () => at.socket?.destroy(new Stopped("too-slow")));
    await (isWrapped ? talkWrapped : talkPlain)(found, at, tools);
  } catch (error) {
    found.failed = { step: at.step, reason: reasonOf(error) };
  } finally {
    stop();
    // What the goodbye's answer says is of no interest; an error after it neither.
    at.socket?.on("error", () => undefined).destroySoon();
    hangUp(at.socket, tools);
  }
  return found;
}

const LAST_WORDS_MS = 200;

/** Who does not hang up is hung up on. */
function hangUp(socket: Socket | undefined, tools: Tools): void {
  if (!socket || socket.destroyed) return;
  const stop = tools.alarm(LAST_WORDS_MS, () => socket.destroy());
  socket.once("close", stop);
}

/** How far a visit has come, and over what. */
interface Progress {
  step: Step;
  socket: Socket | undefined;
}

async function talkWrapped(found: Draft, at: Progress, tools: Tools): Promise<void> {
  await secure(found, at, "tls", tools);
  const { channel, dialogue } = await greeted(found, at);
  found.spoken = "implicit";
  at.step = "capabilities";
  found.after = await dialogue.offer(channel);
  channel.send(dialogue.goodbye);
}

async function talkPlain(found: Draft, at: Progress, tools: Tools): Promise<void> {
  const { channel, dialogue } = await greeted(found, at);
  at.step = "capabilities";
  found.before = await dialogue.offer(channel);
  found.spoken = found.before.startTls ? "starttls" : "none";
  if (!found.before.startTls) return channel.send(dialogue.goodbye);
  at.step = "starttls";
  if (!(await dialogue.startTls(channel))) throw new Stopped("declined");
  channel.release();
  const inside = new Channel(await secure(found, at, "starttls", tools));
  at.step = "capabilities";
  found.after = await dialogue.offer(inside);
  inside.send(dialogue.goodbye);
}

async function greeted(found: Draft, at: Progress) {
  at.step = "greeting";
  const channel = new Channel(at.socket as Socket);
  const greeting = await greetingOf(channel);
  found.greeting = printable(greeting);
  found.protocol = protocolOf(greeting);
  return { channel, dialogue: DIALOGUES[found.protocol] };
}

async function secure(found: Draft, at: Progress, step: Step, tools: Tools): Promise<Socket> {
  at.step = step;
  const socket = await encrypted(at.socket as Socket, found.host, tools);
  at.socket = socket;
  found.tls = tlsOf(socket, found.host, tools.now());
  return socket;
}
