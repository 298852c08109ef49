import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { chunk, clamp } from "../../../surface/cut.ts";
import { LIMITS } from "../limits.ts";

/** What a container holds: texts, rows of controls, a line between. */
export type Part = APIComponentInContainer;

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function line(): Part {
  return { type: ComponentType.Separator, divider: true };
}

export function button(label: string, customId: string): APIButtonComponent {
  const style = ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, label: clamp(label, LIMITS.buttonLabel), custom_id: customId };
}

/** A button that opens a page; null for an address that Discord would refuse. */
export function linkButton(label: string, url: string): APIButtonComponent | null {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url) || url.length > LIMITS.buttonUrl) return null;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: clamp(label, LIMITS.buttonLabel),
    url,
  };
}

/** A list to choose from; each option's value is an `ask`. */
export function select(
  customId: string,
  placeholder: string,
  options: readonly { label: string; value: string }[],
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: clamp(placeholder, LIMITS.selectPlaceholder),
    options: options.map(({ label, value }) => ({ label: clamp(label, LIMITS.selectLabel), value })),
  };
}

/** Parts with these buttons after the ones that they end with: in the same row, as far as that has room. */
export function withButtons(parts: readonly Part[], buttons: readonly APIButtonComponent[]): Part[] {
  const last = parts.at(-1);
  const before = last?.type === ComponentType.ActionRow ? last.components.filter(isButton) : [];
  const kept = before.length > 0 ? parts.slice(0, -1) : parts;
  return [...kept, ...rows([...before, ...buttons])];
}

const isButton = (control: APIComponentInMessageActionRow): control is APIButtonComponent =>
  control.type === ComponentType.Button;

/** Buttons in as many rows as they need. */
export function rows(buttons: readonly APIButtonComponent[]): Part[] {
  return chunk(buttons, LIMITS.buttonsPerRow).map(row);
}

export function row(components: readonly APIComponentInMessageActionRow[]): Part {
  return { type: ComponentType.ActionRow, components: [...components] };
}
