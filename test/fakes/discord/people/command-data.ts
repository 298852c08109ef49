import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
} from "discord-api-types/v10";
import type { Channel, StoredMessage, World } from "../world.ts";

/** What is typed into a command, by option. */
export type Typed = Readonly<Record<string, string>>;

/** A command that can be used in a channel: registered, and allowed there. */
export function usableCommand(world: World, channel: Channel, type: ApplicationCommandType, name: string) {
  const registered = [
    ...(world.commands.get(channel.guild?.id ?? "") ?? []),
    ...(world.commands.get("") ?? []),
  ];
  const command = registered.find((one) => one.type === type && one.name === name);
  if (!command) throw new Error(`No such command is registered: ${name}.`);
  const wanted = contextOf(channel);
  if (command.contexts && !command.contexts.includes(wanted)) throw new Error(`${name} is not offered here.`);
  const kind = channel.guild?.installed || channel.type === ChannelType.DM ? 0 : 1;
  if (command.integration_types && !command.integration_types.includes(kind)) {
    throw new Error(`${name} cannot be installed to a person.`);
  }
  return command;
}

function contextOf({ guild, type }: Channel): InteractionContextType {
  if (guild) return InteractionContextType.Guild;
  return type === ChannelType.DM ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** Data of a slash command. Required options have to be typed; `focused` is the one being typed, for completion. */
export function slashData(
  command: APIApplicationCommand,
  subcommand: string,
  typed: Typed,
  focused?: string,
): object {
  const declared = command.options?.find(({ name }) => name === subcommand);
  if (declared?.type !== ApplicationCommandOptionType.Subcommand)
    throw new Error(`No such sub-command: ${subcommand}.`);
  const options = declared.options ?? [];
  if (focused === undefined) demandRequired(options, typed);
  const values = options.filter(({ name }) => name in typed);
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: subcommand,
        options: values.map(({ name, type }) => ({
          name,
          type,
          value: typed[name],
          ...(name === focused && { focused: true }),
        })),
      },
    ],
  };
}

function demandRequired(options: readonly APIApplicationCommandOption[], typed: Typed): void {
  const missing = options.filter(({ name, required }) => required && !(name in typed));
  if (missing.length > 0) throw new Error(`Discord would not send this: ${missing[0]?.name} is required.`);
}

/** Data of a message command. https://docs.discord.com/developers/interactions/application-commands#message-commands */
export function messageCommandData(command: APIApplicationCommand, target: StoredMessage): object {
  const { visibleTo: _, ...message } = target;
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
}
