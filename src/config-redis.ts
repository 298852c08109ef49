import { z } from "zod";

const ALLOWED =
  "Allowed: the address of a Redis server, such as redis://127.0.0.1:6379, or rediss://USER:PASSWORD@HOST:PORT/NUMBER with TLS; a sign such as @ or / in the password is written as %40 or %2F. Correct it, or leave it out: then each copy remembers for itself.";

/** The address of a Redis server, as its client can use it. What is wrong is told without showing any of it: it may hold a password. */
export const redisAddress = () => z.string().refine(isRedisAddress, { error: ALLOWED });

/** https://www.iana.org/assignments/uri-schemes/prov/redis */
function isRedisAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, username, password } = new URL(address);
  const isWhole = /^rediss?:$/.test(protocol) && hostname !== "" && /^(?:\/\d{0,4})?$/.test(pathname);
  return isWhole && canDecode(username) && canDecode(password);
}

function canDecode(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
