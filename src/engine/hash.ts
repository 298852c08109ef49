/**
 * A short stable fingerprint of a text (FNV-1a, two lanes of 32 bits): for telling answers apart, not for security.
 *
 * @returns 12 hexadecimal digits
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x85ebca6b);
  }
  const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, "0");
  return (hex(a) + hex(b)).slice(0, 12);
}
