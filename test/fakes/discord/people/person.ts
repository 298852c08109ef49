import {
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  ApplicationCommandType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionType,
  MessageType,
} from "discord-api-types/v10";
import type { GatewayDispatch } from "../gateway/dispatch.ts";
import { type InteractionInput, interactionPayload, openInteraction } from "../payloads/interaction.ts";
import { makeMessage, shallow } from "../payloads/message.ts";
import { makeUser } from "../payloads/user.ts";
import { type AnyComponent, flatten } from "../rules/components.ts";
import type { Channel, StoredMessage, World } from "../world.ts";
import { messageCommandData, slashData, type Typed, usableCommand } from "./command-data.ts";
import { Exchange } from "./exchange.ts";

/** How something is said: in answer to what, with or without the ping that Discord adds to replies. */
export interface Manner {
  readonly replyTo?: StoredMessage;
  readonly ping?: boolean;
  readonly fields?: Partial<StoredMessage>;
}

/** Somebody in front of a Discord client. */
export class Person {
  readonly user: APIUser;
  readonly locale: string;
  private readonly world: World;
  private readonly dispatch: GatewayDispatch;

  constructor(world: World, dispatch: GatewayDispatch, name: string, locale = "en-US") {
    this.world = world;
    this.dispatch = dispatch;
    this.user = makeUser(name);
    this.locale = locale;
  }

  /** `/email settings provider:gmail` */
  slash(channel: Channel, subcommand: string, typed: Typed, command = "email"): Exchange {
    const declared = usableCommand(this.world, channel, ApplicationCommandType.ChatInput, command);
    return this.interact(InteractionType.ApplicationCommand, channel, slashData(declared, subcommand, typed));
  }

  /** Types into an option that completes itself. */
  complete(channel: Channel, subcommand: string, option: string, typed: Typed, command = "email"): Exchange {
    const declared = usableCommand(this.world, channel, ApplicationCommandType.ChatInput, command);
    const data = slashData(declared, subcommand, { [option]: "", ...typed }, option);
    return this.interact(InteractionType.ApplicationCommandAutocomplete, channel, data);
  }

  /** Right click on a message, Apps, the command. */
  pointAt(message: StoredMessage, command: string, channel = this.channelOf(message)): Exchange {
    const declared = usableCommand(this.world, channel, ApplicationCommandType.Message, command);
    return this.interact(InteractionType.ApplicationCommand, channel, messageCommandData(declared, message));
  }

  /** Clicks the button that says `label`. */
  click(message: StoredMessage, label: string): Exchange {
    const found = flatten(message.components as unknown as AnyComponent[]).find((one) => one.label === label);
    if (typeof found?.custom_id !== "string") throw new Error(`There is no button that says ${label}.`);
    return this.use(message, found.custom_id);
  }

  /** Uses a control by its custom_id, also one that is no longer there. */
  use(message: StoredMessage, customId: string, type = ComponentType.Button, values?: string[]): Exchange {
    const data = { custom_id: customId, component_type: type, ...(values && { values }) };
    return this.interact(InteractionType.MessageComponent, this.channelOf(message), data, message);
  }

  /** Fills in a form that a control on `message` has opened, and sends it. */
  submit(
    form: Pick<APIModalInteractionResponseCallbackData, "custom_id">,
    typed: Typed,
    message: StoredMessage,
  ): Exchange {
    const components = Object.entries(typed).map(([customId, value], index) => ({
      type: ComponentType.Label,
      id: 2 * index + 1,
      component: { type: ComponentType.TextInput, id: 2 * index + 2, custom_id: customId, value },
    }));
    const data = { custom_id: form.custom_id, components };
    return this.interact(InteractionType.ModalSubmit, this.channelOf(message), data, message);
  }

  /** Writes a message. `@bot` mentions the bot, `@everyone` calls all. */
  says(channel: Channel, text: string, { replyTo, ping = true, fields }: Manner = {}): StoredMessage {
    const { bot } = this.world;
    const mentions = text.includes("@bot") || (replyTo?.author.id === bot.id && ping) ? [bot] : [];
    const message = makeMessage(channel, this.user, {
      content: text.replaceAll("@bot", `<@${bot.id}>`),
      mentions,
      mention_everyone: text.includes("@everyone"),
      ...(replyTo && {
        type: MessageType.Reply,
        message_reference: { message_id: replyTo.id, channel_id: channel.id },
        referenced_message: shallow(replyTo),
      }),
      ...fields,
    });
    this.world.messages.push(message);
    this.dispatch.message(channel, message);
    return message;
  }

  private channelOf(message: StoredMessage): Channel {
    const channel = this.world.channels.get(message.channel_id);
    if (!channel) throw new Error("That message stands nowhere.");
    return channel;
  }

  private interact(type: InteractionType, channel: Channel, data: object, message?: StoredMessage): Exchange {
    const input: InteractionInput = {
      type,
      channel,
      data,
      user: this.user,
      locale: this.locale,
      ...(message && { message }),
    };
    const record = openInteraction(input);
    this.world.interactions.set(record.token, record);
    const payload = interactionPayload(this.world, record, input);
    this.dispatch.event(GatewayDispatchEvents.InteractionCreate, channel.guild?.id, payload);
    return new Exchange(this.world, record, payload);
  }
}
