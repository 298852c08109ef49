#!/usr/bin/env node
import { parseArgs } from "node:util";
import { paintFor } from "./adapters/terminal/colour.ts";
import { renderCard } from "./adapters/terminal/render.ts";
import { renderWhy } from "./adapters/terminal/why.ts";
import { widthOf } from "./adapters/terminal/wrap.ts";
import { wholeCard } from "./card/card.ts";
import type { Engine } from "./engine/answer-types.ts";
import type { MeasuredEngine } from "./engine/engine.ts";
import { ASK_OPTIONS } from "./help/ask-options.ts";
import { COMMAND_NAMES, helpText, misread, unknown, unknownOption } from "./help/help.ts";
import { packageVersion } from "./knowledge/version.ts";
import { loadEngine } from "./load-engine.ts";
import { answerObject } from "./surface/answer-object.ts";
import { Conversation, type ConversationOptions } from "./surface/conversation.ts";

/** Exit codes: the contract's. */
const DONE = 0;
const FAILED = 1;
const USAGE_ERROR = 2;

/** How one comes to what stands behind More. */
const FULL = "More: the same with --full";

/** A command line that was not understood: what was found and what is allowed, in one line. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

const misuse = (found: string, command?: string) => new UsageError(misread(found, command));

const today = () => new Date().toISOString().slice(0, 10);

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: ASK_OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw misuse(unknownOption(error, Object.keys(ASK_OPTIONS)), "ask");
  }
}

function dayOf(at: string | undefined): string {
  if (at === undefined) return today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(at) || new Date(`${at}T00:00:00Z`).toJSON()?.slice(0, 10) !== at)
    throw misuse(`--at: not a day. Allowed: YYYY-MM-DD, for example ${today()}`, "ask");
  return at;
}

/** Those of KNOWLEDGE_DIR. A `.env` is read by `start` alone: the folder in which somebody asks may be a stranger's. */
const foldersOf = ({ KNOWLEDGE_DIR = "" }: NodeJS.ProcessEnv) => KNOWLEDGE_DIR.split(":").filter(Boolean);

async function ask(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const at = dayOf(values.at);
  const { after = [], passive = false, json, batch, why, full, knowledge = [] } = values;
  if (positionals.length > 1) throw misuse("One question at a time, in quotes", "ask");
  if (batch && (json || positionals.length > 0))
    throw misuse("--batch reads its questions from stdin and stands alone", "ask");
  const engine = await loadEngine([...foldersOf(process.env), ...knowledge]);
  const discover = await discoverFor(engine);
  if (batch) return answerLines(engine, { at, discover });
  const [question] = positionals;
  if (question === undefined && json) throw misuse("--json needs a question", "ask");
  if (question === undefined) {
    const { runPrompt } = await import("./adapters/terminal/prompt.ts");
    await runPrompt(engine, {
      input: process.stdin,
      output: process.stdout,
      env: process.env,
      at,
      after,
      discover,
    });
    return DONE;
  }
  const conversation = new Conversation(engine, { at, after, passive, discover });
  const told = why ? engine.why(conversation.question(question)) : undefined;
  const short = await conversation.ask(question);
  const answer = full ? { ...short, card: wholeCard(short.card) } : short;
  if (json) print(JSON.stringify({ ...answerObject(answer), ...(told ? { why: told } : {}) }));
  else print(renderCard(answer.card, paintFor(process.stdout, process.env), widthOf(process.stdout), FULL));
  if (told && !json) print(`\n${renderWhy(told)}`);
  return DONE;
}

/** The code that calls out is fetched only where the operator switched it on. */
async function discoverFor(engine: MeasuredEngine) {
  if (process.env.DISCOVERY === undefined) return undefined;
  const { discoveryIn } = await import("./discovery-of.ts");
  return discoveryIn(process.env, engine);
}

async function answerLines(
  engine: Engine,
  options: Pick<ConversationOptions, "at" | "discover">,
): Promise<number> {
  const { createInterface } = await import("node:readline");
  const { answerBatch } = await import("./adapters/terminal/batch.ts");
  for await (const line of answerBatch(createInterface({ input: process.stdin }), engine, options))
    if (!process.stdout.write(`${line}\n`))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  return DONE;
}

const print = (text: string) => process.stdout.write(`${text}\n`);
const printError = (text: string) => process.stderr.write(`${text}\n`);

async function start(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw misuse("start takes no arguments; it is set up by the environment", "start");
  const { main } = await import("./main.ts");
  return main(today);
}

async function web(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw misuse("web takes no arguments; HOST and PORT say where it is served", "web");
  const { mainPage } = await import("./main.ts");
  return mainPage(today);
}

async function knowledge(args: readonly string[]): Promise<number> {
  const io = { out: print, err: printError, today: today(), root: process.cwd() };
  if (args[0] === "probe") {
    const { probeCommand } = await import("./probe-command.ts");
    return probeCommand(args.slice(1), { ...io, ...(await probing()) });
  }
  const { knowledgeCommand } = await import("./knowledge-command.ts");
  return knowledgeCommand([...args], io);
}

async function checkConnection(args: readonly string[]): Promise<number> {
  const [wanted] = args;
  if (wanted === undefined || args.length > 1 || wanted.startsWith("-"))
    throw misuse("check-connection needs one provider or HOST:PORT", "check-connection");
  const { checkConnection: check } = await import("./check-connection-command.ts");
  return check(wanted, { out: print, err: printError, today: today(), ...(await probing()) });
}

/** The real network, and the shipped knowledge for who asks for it. */
async function probing() {
  const [{ MACHINE }, { machineAuthorities }, { loadKnowledge }, { PACKAGE_ROOT, SHIPPED }] =
    await Promise.all([
      import("./discovery/connection/tools.ts"),
      import("./discovery/connection/authorities.ts"),
      import("./knowledge/load.ts"),
      import("./knowledge/shipped.ts"),
    ]);
  const tools = { ...MACHINE, ca: machineAuthorities(process.env.NODE_EXTRA_CA_CERTS) };
  return { tools, repository: PACKAGE_ROOT, knowledge: () => loadKnowledge(SHIPPED).knowledge };
}

async function feedback(args: readonly string[]): Promise<number> {
  const [{ feedbackCommand }, { readConfig }] = await Promise.all([
    import("./feedback-command.ts"),
    import("./config.ts"),
  ]);
  return feedbackCommand(args, { out: print, err: printError, file: readConfig(process.env).FEEDBACK_FILE });
}

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ask,
  start,
  web,
  feedback,
  knowledge,
  "check-connection": checkConnection,
};

const HELP = ["help", "--help", "-h"];

async function run(words: readonly string[]): Promise<number> {
  const [command = "", ...args] = words;
  if (command === "--version") return done(`waybill ${packageVersion()}`);
  if (isHelp(words)) return done(helpText(words.filter((word) => !HELP.includes(word))));
  const chosen = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!chosen) throw misuse(unknown(command, COMMAND_NAMES));
  return chosen(args);
}

const isHelp = ([command = "", ...args]: readonly string[]) =>
  HELP.includes(command) || args.some((word) => word === "--help" || word === "-h");

function done(text: string): number {
  print(text);
  return DONE;
}

const LAST_WORDS_MS = 500;

/** Resolves when a slow reader has taken all, or has had half a second. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LAST_WORDS_MS);
    stream.write("", () => resolve());
  });
}

/** One plain paragraph; the stack only where the operator asked for it. */
function explain(error: unknown): number {
  printError(error instanceof Error ? error.message : String(error));
  if (process.env.LOG_LEVEL === "debug" && error instanceof Error) printError(error.stack ?? "");
  const isUsage =
    error instanceof UsageError ||
    (error instanceof Error && "isConfiguration" in error && error.isConfiguration === true);
  return isUsage ? USAGE_ERROR : FAILED;
}

// A reader that closes its end (`waybill … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? DONE : FAILED),
);

// The log of a bot goes on where nobody can read it.
process.stderr.on("error", () => {});

const args = process.argv.slice(2);
process.exitCode = await run(args).catch(explain);
// What a library left behind, such as a sleep of half a minute, does not keep a stopped bot alive.
if (args[0] === "start" || args[0] === "web") await written(process.stderr).then(() => process.exit());
