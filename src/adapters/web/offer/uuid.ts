import { createHash } from "node:crypto";

/** The namespaces of RFC 9562, 6.6: https://www.rfc-editor.org/rfc/rfc9562#section-6.6 */
export const NAMESPACE = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
} as const;

/** The UUID of a name: the same for the same, and no way back to it (version 5, https://www.rfc-editor.org/rfc/rfc9562#section-5.5). */
export function uuidOf(name: string, namespace: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
