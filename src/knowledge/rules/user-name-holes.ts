import type { Rule } from "../base.ts";
import { placedServers } from "../server-places.ts";

/** `EMAILADDRESS` without its signs would be told as the word to type. */
export const userNameHoles: Rule = {
  name: "user-name-holes",
  description: "a user name to type literally is not a hole that lost its %",
  check(base, report) {
    for (const { file, ...provider } of base.providers.values()) {
      for (const { server, path } of placedServers(provider)) {
        const bare = server.username.replace(/%[A-Z]+%/g, "");
        if (!/[A-Z]{5,}/.test(bare) && !bare.includes("%")) continue;
        report({
          file,
          path: [...path, "username"],
          found: `"${server.username}" would be shown as the word to type`,
          allowed:
            "%EMAILADDRESS%, %EMAILLOCALPART%, %EMAILDOMAIN%, a hole of `placeholders`, or the literal text",
          next: "Write the hole between two %",
          subject: server.username,
        });
      }
    }
  },
};
