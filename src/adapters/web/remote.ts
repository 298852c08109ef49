/** How much of an IPv6 address one household or one server has: https://www.rfc-editor.org/rfc/rfc6177 */
const PREFIX_GROUPS = 4;

/**
 * Whose bucket a request is counted in: the address that it came from; of IPv6 the first 64 bits. `X-Forwarded-For` is not read, for
 * anybody can write it.
 */
export function placeOf(address = ""): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("%", 1)[0]?.split("::") ?? [];
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const whole = [...groups(head), ...Array<string>(Math.max(0, missing)).fill("0"), ...groups(tail ?? "")];
  return whole.slice(0, PREFIX_GROUPS).join(":");
}
