import { expect, test } from "@jest/globals";
import type { Authentication, Need } from "../../src/knowledge/schema/index.ts";
import { refusedBy } from "../../src/phrases/needs/refused.ts";

const by = (accepted: Authentication[][], ...kinds: Need["need"][]) =>
  refusedBy(
    accepted.map((authentication) => ({ authentication })),
    kinds.map((need) => ({ need })),
  );

test.each<[string, Authentication[][], Need["need"][], string | undefined]>([
  ["only the sign-in is accepted", [["OAuth2"], ["OAuth2"]], ["sign-in"], "every"],
  ["sending still takes a password", [["OAuth2"], ["OAuth2", "account-password"]], ["sign-in"], undefined],
  ["an app password or the sign-in", [["OAuth2", "app-password"]], ["sign-in", "app-password"], "normal"],
  ["an app password, or the normal one", [["app-password", "account-password"]], ["app-password"], undefined],
  ["a separate password of the mailbox", [["mailbox-password"]], ["mailbox-password"], "normal"],
  ["the mailbox password is the one people know", [["mailbox-password"]], ["look-up-server"], undefined],
  ["no servers", [], ["closed"], undefined],
])("%s", (_, accepted, kinds, refused) => {
  expect(by(accepted, ...kinds)).toBe(refused);
});
