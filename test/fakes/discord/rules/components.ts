import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { distinct, oneOf, type Problem, sizeBetween, textBetween } from "./problems.ts";

/** Any component, as far as it has been looked at. */
export type AnyComponent = { type: ComponentType; [key: string]: unknown };

const { ActionRow, Container, File, MediaGallery, Section, Separator, TextDisplay, Thumbnail } =
  ComponentType;
const IN_CONTAINER: readonly ComponentType[] = [
  ActionRow,
  File,
  MediaGallery,
  Section,
  Separator,
  TextDisplay,
];
const AT_TOP: readonly ComponentType[] = [...IN_CONTAINER, Container];
const SELECTS: readonly ComponentType[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** https://docs.discord.com/developers/components/reference: 40 components, nested ones counted; 4,000 characters of text. */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;

/** What Discord would object to in the components of a message with the flag IS_COMPONENTS_V2. */
export function checkComponentsV2(components: readonly APIMessageTopLevelComponent[]): Problem[] {
  const all = flatten(components as unknown as AnyComponent[]);
  const texts = all.filter(({ type }) => type === TextDisplay).map(({ content }) => String(content ?? ""));
  return [
    ...sizeBetween(components, "components", 1, MOST_COMPONENTS),
    ...(all.length > MOST_COMPONENTS
      ? [
          {
            path: "components",
            code: "COMPONENT_MAX_TOTAL_EXCEEDED",
            message: `At most ${MOST_COMPONENTS}, nested ones counted.`,
          },
        ]
      : []),
    ...([...texts.join("")].length > MOST_TEXT
      ? [
          {
            path: "components",
            code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
            message: `At most ${MOST_TEXT} characters of text.`,
          },
        ]
      : []),
    ...checkIds(all),
    ...components.flatMap((component, index) =>
      check(component as unknown as AnyComponent, `components.${index}`, AT_TOP),
    ),
  ];
}

/** Components of the older kind: rows of buttons or one list. */
export function checkRows(components: readonly AnyComponent[]): Problem[] {
  return [
    ...sizeBetween(components, "components", 0, 5),
    ...checkIds(flatten(components)),
    ...components.flatMap((component, index) => check(component, `components.${index}`, [ActionRow])),
  ];
}

/** Every component, nested ones too. */
export function flatten(components: readonly AnyComponent[]): AnyComponent[] {
  return components.flatMap((component) => [
    component,
    ...flatten((component.components as AnyComponent[] | undefined) ?? []),
    ...flatten(component.accessory ? [component.accessory as AnyComponent] : []),
    ...flatten(component.component ? [component.component as AnyComponent] : []),
  ]);
}

/** Bytes by which Discord breaks with 500 instead of 400: https://github.com/discord/discord-api-docs/issues/8554 */
export function textBytes(components: readonly AnyComponent[]): number {
  const texts = flatten(components).filter(({ type }) => type === TextDisplay);
  return texts.reduce((sum, { content }) => sum + Buffer.byteLength(String(content)) + 12, 0);
}

function checkIds(all: readonly AnyComponent[]): Problem[] {
  const ids = all.flatMap(({ custom_id }) => (typeof custom_id === "string" ? [custom_id] : []));
  return distinct(ids, "components", "COMPONENT_CUSTOM_ID_DUPLICATED");
}

function check(component: AnyComponent, path: string, allowed: readonly ComponentType[]): Problem[] {
  const misplaced = oneOf(component.type, `${path}.type`, allowed);
  if (misplaced.length > 0) return misplaced;
  const children = (component.components as AnyComponent[] | undefined) ?? [];
  switch (component.type) {
    case Container:
      return [
        ...sizeBetween(children, `${path}.components`, 1, MOST_COMPONENTS),
        ...children.flatMap((child, index) => check(child, `${path}.components.${index}`, IN_CONTAINER)),
      ];
    case TextDisplay:
      return textBetween(component.content, `${path}.content`, 1, MOST_TEXT);
    case Separator:
      return component.spacing === undefined ? [] : oneOf(component.spacing, `${path}.spacing`, [1, 2]);
    case ActionRow:
      return checkRow(children, `${path}.components`);
    case Section:
      return checkSection(component, children, path);
    default:
      return [];
  }
}

function checkSection(
  { accessory }: AnyComponent,
  children: readonly AnyComponent[],
  path: string,
): Problem[] {
  const beside = accessory as AnyComponent | undefined;
  return [
    ...sizeBetween(children, `${path}.components`, 1, 3),
    ...children.flatMap((child, index) => check(child, `${path}.components.${index}`, [TextDisplay])),
    ...oneOf(beside?.type, `${path}.accessory.type`, [ComponentType.Button, Thumbnail]),
    ...(beside?.type === ComponentType.Button
      ? checkButton(beside as unknown as APIButtonComponent, `${path}.accessory`)
      : []),
  ];
}

function checkRow(children: readonly AnyComponent[], path: string): Problem[] {
  const holdsList = children.some(({ type }) => SELECTS.includes(type));
  return [
    ...sizeBetween(children, path, 1, holdsList ? 1 : 5),
    ...children.flatMap((child, index) => checkControl(child, `${path}.${index}`)),
  ];
}

function checkControl(control: AnyComponent, path: string): Problem[] {
  if (control.type === ComponentType.Button)
    return checkButton(control as unknown as APIButtonComponent, path);
  if (control.type === ComponentType.StringSelect)
    return checkSelect(control as unknown as APIStringSelectComponent, path);
  return [
    ...oneOf(control.type, `${path}.type`, SELECTS),
    ...textBetween(control.custom_id, `${path}.custom_id`, 1, 100),
  ];
}

/** https://docs.discord.com/developers/components/reference#button */
function checkButton(button: APIButtonComponent, path: string): Problem[] {
  const { label, emoji } = button as { label?: string; emoji?: object };
  const naming = label === undefined && emoji ? [] : textBetween(label, `${path}.label`, 1, 80);
  if (button.style !== ButtonStyle.Link) {
    const id = "custom_id" in button ? button.custom_id : undefined;
    return [
      ...naming,
      ...oneOf(button.style, `${path}.style`, [1, 2, 3, 4]),
      ...textBetween(id, `${path}.custom_id`, 1, 100),
    ];
  }
  const scheme = URL.canParse(button.url) ? new URL(button.url).protocol : "";
  return [
    ...naming,
    ...textBetween(button.url, `${path}.url`, 1, 512),
    ...oneOf(scheme, `${path}.url`, ["http:", "https:", "discord:"]),
  ];
}

/** https://docs.discord.com/developers/components/reference#string-select */
export function checkSelect(select: APIStringSelectComponent, path: string): Problem[] {
  const options = select.options ?? [];
  return [
    ...textBetween(select.custom_id, `${path}.custom_id`, 1, 100),
    ...textBetween(select.placeholder, `${path}.placeholder`, 0, 150),
    ...sizeBetween(options, `${path}.options`, 1, 25),
    ...distinct(
      options.map(({ value }) => value),
      `${path}.options`,
      "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    ...options.flatMap(({ label, value, description }, index) => [
      ...textBetween(label, `${path}.options.${index}.label`, 1, 100),
      ...textBetween(value, `${path}.options.${index}.value`, 1, 100),
      ...textBetween(description, `${path}.options.${index}.description`, 0, 100),
    ]),
  ];
}
