import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { distinct, length, type Problem, sizeBetween, textBetween } from "./problems.ts";

export type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);
const MOST = { [ApplicationCommandType.ChatInput]: 100, [ApplicationCommandType.Message]: 15 } as const;
const MOST_TEXT = 8000;

/** What Discord would object to in a bulk overwrite; `inGuild`: commands of one server. */
export function checkCommands(commands: readonly CommandBody[], inGuild: boolean): Problem[] {
  const kinds = [ApplicationCommandType.ChatInput, ApplicationCommandType.Message] as const;
  return [
    ...kinds.flatMap((kind) =>
      sizeBetween(
        commands.filter((command) => typeOf(command) === kind),
        "",
        0,
        MOST[kind],
      ),
    ),
    ...distinct(
      commands.map((command) => `${typeOf(command)} ${command.name}`),
      "name",
      "APPLICATION_COMMANDS_DUPLICATE_NAME",
    ),
    ...commands.flatMap((command, index) => checkCommand(command, String(index), inGuild)),
  ];
}

function typeOf({ type = ApplicationCommandType.ChatInput }: CommandBody): ApplicationCommandType {
  return type;
}

function checkCommand(command: CommandBody, path: string, inGuild: boolean): Problem[] {
  const slash = typeOf(command) === ApplicationCommandType.ChatInput;
  const description = (command as { description?: string }).description;
  const options = (command as { options?: APIApplicationCommandOption[] }).options ?? [];
  const size = textSize(command);
  return [
    ...checkName(command.name, `${path}.name`, slash),
    ...checkLocales(command.name_localizations, `${path}.name_localizations`, 32),
    ...checkLocales(
      (command as { description_localizations?: object }).description_localizations,
      `${path}.description_localizations`,
      100,
    ),
    ...(slash ? textBetween(description, `${path}.description`, 1, 100) : []),
    ...(inGuild && (command.contexts || command.integration_types)
      ? [
          {
            path: `${path}.contexts`,
            code: "APPLICATION_COMMAND_CONTEXTS_GUILD",
            message: "Only global commands have contexts.",
          },
        ]
      : []),
    ...(size > MOST_TEXT
      ? [
          {
            path,
            code: "APPLICATION_COMMAND_TOO_LARGE",
            message: `Command exceeds maximum size (${MOST_TEXT})`,
          },
        ]
      : []),
    ...checkOptions(options, `${path}.options`),
  ];
}

function checkName(name: string, path: string, slash: boolean): Problem[] {
  if (!slash) return textBetween(name, path, 1, 32);
  if (SLASH_NAME.test(name) && name === name.toLowerCase()) return [];
  return [{ path, code: "APPLICATION_COMMAND_INVALID_NAME", message: "Command name is invalid" }];
}

function checkLocales(map: object | null | undefined, path: string, max: number): Problem[] {
  return Object.entries(map ?? {}).flatMap(([locale, text]) =>
    LOCALES.includes(locale)
      ? textBetween(text, `${path}.${locale}`, 1, max)
      : [{ path: `${path}.${locale}`, code: "BASE_TYPE_CHOICES", message: "Not a locale of Discord's." }],
  );
}

function checkOptions(options: readonly APIApplicationCommandOption[], path: string): Problem[] {
  const firstOptional = options.findIndex((option) => !option.required);
  const late = options.some(
    (option, index) => option.required && firstOptional !== -1 && index > firstOptional,
  );
  return [
    ...sizeBetween(options, path, 0, 25),
    ...distinct(
      options.map(({ name }) => name),
      path,
      "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
    ),
    ...(late
      ? [
          {
            path,
            code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            message: "Required options must be placed before non-required options",
          },
        ]
      : []),
    ...options.flatMap((option, index) => checkOption(option, `${path}.${index}`)),
  ];
}

function checkOption(option: APIApplicationCommandOption, path: string): Problem[] {
  const nested = option.type === ApplicationCommandOptionType.Subcommand ? (option.options ?? []) : [];
  const choices = "choices" in option ? (option.choices ?? []) : [];
  const completes = "autocomplete" in option && option.autocomplete === true;
  return [
    ...checkName(option.name, `${path}.name`, true),
    ...textBetween(option.description, `${path}.description`, 1, 100),
    ...checkLocales(option.description_localizations, `${path}.description_localizations`, 100),
    ...checkChoices(choices, `${path}.choices`),
    ...(completes && choices.length > 0
      ? [
          {
            path,
            code: "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
            message: "Not together with choices.",
          },
        ]
      : []),
    ...checkOptions(nested, `${path}.options`),
  ];
}

/** Choices of an option, declared or completed. */
export function checkChoices(
  choices: readonly { name: string; value: string | number }[],
  path: string,
): Problem[] {
  return [
    ...sizeBetween(choices, path, 0, 25),
    ...choices.flatMap(({ name, value }, index) => [
      ...textBetween(name, `${path}.${index}.name`, 1, 100),
      ...(typeof value === "string" ? textBetween(value, `${path}.${index}.value`, 1, 100) : []),
    ]),
  ];
}

/** All names, descriptions and values of a command; of translations the longest counts. */
function textSize(command: object): number {
  const own = ["name", "description"].map((field) => longest(command, field));
  const nested = ["options", "choices"].flatMap((list) =>
    ((command as Record<string, object[]>)[list] ?? []).map(textSize),
  );
  const value = (command as { value?: unknown }).value;
  return [...own, ...nested, typeof value === "string" ? length(value) : 0].reduce(
    (sum, size) => sum + size,
    0,
  );
}

function longest(command: object, field: string): number {
  const record = command as Record<string, string | LocalizationMap | undefined>;
  const texts = [record[field] ?? "", ...Object.values(record[`${field}_localizations`] ?? {})];
  return Math.max(...texts.map((text) => length(String(text ?? ""))));
}
