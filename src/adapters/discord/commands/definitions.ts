import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { PROTOCOLS } from "../question.ts";
import { ANSWER_THIS_NAMES, COMMANDS, OPTIONS } from "./descriptions.ts";
import { ANSWER_THIS, EMAIL, type Subcommand } from "./names.ts";

export type Command = RESTPutAPIApplicationCommandsJSONBody[number];
type OptionName = keyof typeof OPTIONS;

/** Everywhere: in servers, in direct messages, in group chats; installed to a server or to a person. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A text option; `autocomplete` ones are completed from the knowledge. */
function option(name: OptionName, required: boolean, autocomplete = false): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, name, required, autocomplete, ...OPTIONS[name] };
}

function protocol(): APIApplicationCommandBasicOption {
  const choices = Object.entries(PROTOCOLS).map(([value, name]) => ({ name, value }));
  return { type: ApplicationCommandOptionType.String, name: "protocol", choices, ...OPTIONS.protocol };
}

function subcommand(
  name: Subcommand,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, options, ...COMMANDS[name] };
}

/** All commands as Discord wants them; what they answer stands in the listeners. */
export const DEFINITIONS: readonly Command[] = [
  {
    type: ApplicationCommandType.ChatInput,
    name: EMAIL,
    ...COMMANDS.email,
    ...EVERYWHERE,
    options: [
      subcommand("ask", [option("question", true)]),
      subcommand("settings", [option("provider", true, true), protocol()]),
      subcommand("fix", [option("error", true), option("provider", false, true)]),
      subcommand("steps", [option("provider", true, true), option("client", true, true)]),
      subcommand("snippet", [option("provider", true, true), option("framework", true, true)]),
    ],
  },
  {
    type: ApplicationCommandType.Message,
    name: ANSWER_THIS,
    name_localizations: ANSWER_THIS_NAMES,
    ...EVERYWHERE,
  },
];

/** The same for one server: there, places and kinds of installation must not be named. */
export function forOneServer(commands: readonly Command[]): Command[] {
  return commands.map(({ integration_types: _kinds, contexts: _places, ...command }) => command);
}
