import { type Html, html } from "../html/html.ts";

/** What a property list is made of; a key without a value is left out. */
export type Plist =
  | string
  | number
  | boolean
  | readonly Plist[]
  | { readonly [key: string]: Plist | undefined };

/** An XML property list, all text escaped: https://developer.apple.com/documentation/foundation/propertylistserialization */
export const plist = (value: Plist): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value)}</plist>
`.toString();

function element(value: Plist): Html {
  if (typeof value === "string") return html`<string>${value}</string>\n`;
  if (typeof value === "number") return html`<integer>${value}</integer>\n`;
  if (typeof value === "boolean") return value ? html`<true/>\n` : html`<false/>\n`;
  if (isList(value)) return html`<array>\n${value.map(element)}</array>\n`;
  const pairs = Object.entries(value).map(([key, one]) =>
    one === undefined ? html`` : html`<key>${key}</key>\n${element(one)}`,
  );
  return html`<dict>\n${pairs}</dict>\n`;
}

const isList = (value: object): value is readonly Plist[] => Array.isArray(value);
