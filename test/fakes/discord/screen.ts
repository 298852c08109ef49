import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { type AnyComponent, flatten } from "./rules/components.ts";
import type { StoredMessage } from "./world.ts";

/** All words of a message, as a screen reader reads them: texts only, no controls. */
export function wordsOf(message: StoredMessage): string {
  const texts = flatten(message.components as unknown as AnyComponent[])
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => String(content));
  return [message.content, ...texts].filter((text) => text !== "").join("\n");
}

/** What the buttons of a message say, and what can be chosen from its lists. */
export function controlsOf(message: StoredMessage): string[] {
  return flatten(message.components as unknown as AnyComponent[]).flatMap((control) => {
    if (control.type === ComponentType.Button) return [String(control.label)];
    if (control.type !== ComponentType.StringSelect) return [];
    return (control.options as { label: string }[]).map(({ label }) => label);
  });
}

/** A message drawn with letters: a bar beside the card, buttons in brackets, links with an arrow. */
export function draw(message: StoredMessage): string {
  const lines = [
    message.content,
    ...(message.components as unknown as AnyComponent[]).flatMap(drawComponent),
  ];
  const seen = message.visibleTo ? ["  (only you can see this)"] : [];
  return [...lines.filter((line) => line !== ""), ...seen].join("\n");
}

function drawComponent(component: AnyComponent): string[] {
  const children = (component.components as AnyComponent[] | undefined) ?? [];
  switch (component.type) {
    case ComponentType.Container:
      return children.flatMap(drawComponent).map((line) => `  ┃ ${line}`);
    case ComponentType.TextDisplay:
      return plain(String(component.content)).split("\n");
    case ComponentType.Separator:
      return ["─".repeat(32)];
    case ComponentType.ActionRow:
      return [children.map(drawControl).join(" ")];
    default:
      return [];
  }
}

function drawControl(control: AnyComponent): string {
  if (control.type !== ComponentType.Button) return `[${String(control.placeholder ?? "…")} ▾]`;
  return control.style === ButtonStyle.Link ? `[${control.label} ↗]` : `[${control.label}]`;
}

function longDate(seconds: number): string {
  return new Date(seconds * 1000).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

/** Markdown as it looks: marks that only format are gone, links and dates as they read, escaped characters as themselves. */
function plain(markdown: string): string {
  return markdown
    .replace(/^#{1,3} (.*)$/gm, (_, title: string) => title.toUpperCase())
    .replace(/^-# /gm, "")
    .replace(/\*\*/g, "")
    .replace(/\[([^\]\n]+)\]\(https:[^)\s]+\)/g, "$1 ↗")
    .replace(/<t:(\d+):D>/g, (_, seconds: string) => longDate(Number(seconds)))
    .replace(/\\(.)/g, "$1");
}
