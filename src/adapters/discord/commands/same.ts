import { isDeepStrictEqual } from "node:util";

/** What Discord adds to a registered command. */
const ADDED = [
  "id",
  "application_id",
  "version",
  "guild_id",
  "default_member_permissions",
  "dm_permission",
  "handler",
];
/** Lists whose order means nothing. */
const SETS = ["contexts", "integration_types"];

/** Whether Discord already has exactly these commands, in whatever order and with its defaults written out. */
export function sameCommands(ours: readonly object[], registered: readonly object[]): boolean {
  return isDeepStrictEqual(
    ours.map((command) => essence(command)).sort(byName),
    registered.map((command) => essence(command)).sort(byName),
  );
}

function byName(left: unknown, right: unknown): number {
  return JSON.stringify(left).localeCompare(JSON.stringify(right));
}

/** A definition without what Discord adds, without values that are the default anyway, keys in order. */
function essence(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    return SETS.includes(key) ? [...value].sort() : value.map((item) => essence(item));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, content]) => !ADDED.includes(name) && !isDefault(content))
    .sort(([left], [right]) => left.localeCompare(right));
  return Object.fromEntries(entries.map(([name, content]) => [name, essence(content, name)]));
}

function isDefault(value: unknown): boolean {
  return (
    value === null || value === undefined || value === false || value === "" || isDeepStrictEqual(value, [])
  );
}
