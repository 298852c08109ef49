import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("OAuth2 says with whom to sign in, also on servers of another provider", () => {
  const places = expectMarkedLines("oauth-sign-in").map((problem) => problem.next);
  expect(places).toHaveLength(3);
  expect(places[0]).toContain("signIn: google");
});
