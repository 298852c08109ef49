const NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/**
 * A domain of FairEmail's list, which writes regular expressions, as a domain or a pattern of ours: `gmail\.com` → gmail.com,
 * `yahoo\..*` → yahoo.*, `.*\.rr\.com` → *.rr.com. The expression is text here and never run; all other forms give
 * undefined. Android's resources double the backslash.
 */
export function readDomain(expression: string): string | undefined {
  const written = expression.trim().toLowerCase().replaceAll("\\\\", "\\");
  const anyStart = written.startsWith(".*\\.");
  const anyEnd = written.endsWith("\\..*");
  const name = written.slice(anyStart ? 4 : 0, anyEnd ? -4 : undefined).replaceAll("\\.", ".");
  if (!NAME.test(name) || (anyStart && anyEnd)) return undefined;
  if (anyStart) return `*.${name}`;
  if (anyEnd) return name.includes(".") ? undefined : `${name}.*`;
  return name.includes(".") ? name : undefined;
}
