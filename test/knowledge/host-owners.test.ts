import { expect, test } from "@jest/globals";
import { indexHosts } from "../../src/knowledge/host-owners.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";

const ownerOf = indexHosts(loadKnowledge(SHIPPED).knowledge.providers);

test.each([
  [["imap.fastmail.com", "smtp.fastmail.com"], "fastmail"],
  [["imap.gmail.com", "smtp.gmail.com"], "google-workspace"],
  [["outlook.office365.com", "smtp.office365.com"], "microsoft-365"],
  [["outlook.office365.com"], "microsoft-365"],
  [["imap.titan.email", "smtp.titan.email"], "titan"],
  [["andromeda.uberspace.de"], "uberspace"],
  [["w012.kasserver.com"], "all-inkl"],
])("%j are %s's", (hosts, expected) => {
  expect(ownerOf(hosts)).toBe(expected);
});

test.each([
  [["imap.gmail.com", "smtp.fastmail.com"]],
  [["imap.gmail.com", "smtp.firm.net"]],
  [["imap.gmail.com.firm.net"]],
  [["mail.firm.net"]],
  [["ec2-1-2-3-4.compute.amazonaws.com"]],
  [["a.b.uberspace.de"]],
  [[]],
])("%j are nobody's alone", (hosts) => {
  expect(ownerOf(hosts)).toBeUndefined();
});

test("what else speaks for a provider decides between those that share the servers", () => {
  expect(ownerOf(["imap.titan.email"], "hostinger")).toBe("hostinger");
  expect(ownerOf(["imap.gmail.com"], "gmail")).toBe("gmail");
  expect(ownerOf(["imap.gmail.com"], "fastmail")).toBe("google-workspace");
});
