/**
 * Four numbers, or one that is long enough, each may be hexadecimal: `5.7.26` is a server's answer, `0x800ccc0e` an error of Windows
 * (those begin with the bit for errors).
 */
const V4 =
  /^(?:(?:0x[0-9a-f]{1,8}|\d{1,4})(?:\.(?:0x[0-9a-f]{1,8}|\d{1,4})){3}|0x[1-79abdef][0-9a-f]{6,7}|\d{9,10})$/;
const V6 = /^(?=[^:]*:[^:]*:)[0-9a-f:.]{2,45}$/;

/** Networks that are nobody's in particular: the own machine, the own network (IANA's registry, RFC 6890). */
const OWN_V4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const OWN_V6 = /^(?:::1?$|f[cd]|fe[89ab])/;

/** The number of a machine (IPv4 in any form that a browser reads, IPv6) in its usual form; undefined if it is none. */
export function ipOf(name: string): string | undefined {
  if (V4.test(name)) return hostnameOf(name);
  return V6.test(name) ? hostnameOf(`[${name}]`)?.slice(1, -1) : undefined;
}

/** Whether a number as `ipOf` gives it lies in the own machine or the own network. */
export const isOwnNetwork = (ip: string): boolean => (ip.includes(":") ? OWN_V6 : OWN_V4).test(ip);

function hostnameOf(host: string): string | undefined {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return undefined;
  }
}
