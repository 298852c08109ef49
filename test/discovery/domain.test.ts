import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isHost, readDomain } from "../../src/discovery/domain.ts";
import { isPublic } from "../../src/discovery/guard.ts";

describe("what may be looked up", () => {
  test.each([
    ["firm.com", "firm.com"],
    ["me@Firm.COM", "firm.com"],
    ["a@b@firm.co.uk", "firm.co.uk"],
    ["münchner-firma.de", "xn--mnchner-firma-wob.de"],
    ["ｆｉｒｍ.com", "firm.com"],
    ["firm.com.", "firm.com"],
    ["firm.example", "firm.example"],
  ])("%s is %s", (text, domain) => {
    expect(readDomain(text)).toEqual({ domain });
  });

  test.each([
    ["", "not-a-domain"],
    ["me", "not-a-domain"],
    ["firm", "not-a-domain"],
    ["fi rm.com", "not-a-domain"],
    ["firm.com/x", "not-a-domain"],
    ["firm.com:25", "not-a-domain"],
    ["firm..com", "not-a-domain"],
    ["-firm.com", "not-a-domain"],
    ["fi_rm.com", "not-a-domain"],
    [`${"a".repeat(64)}.com`, "not-a-domain"],
    [`${"a.".repeat(130)}com`, "not-a-domain"],
    ["xn--a.com", "not-a-domain"],
    ["me@example.com", "not-a-domain"],
    ["corp", "private-name"],
    ["localhost", "private-name"],
    ["router.lan", "private-name"],
    ["mail.home.arpa", "private-name"],
    ["me@mail.internal", "private-name"],
    ["x.onion", "private-name"],
    ["127.0.0.1", "ip-address"],
    ["me@[192.0.2.1]", "ip-address"],
    ["[::1]", "ip-address"],
    ["2130706433", "ip-address"],
    ["0x7f.1", "ip-address"],
    ["firm.dee", "no-such-domain"],
  ])("%s: %s", (text, refused) => {
    expect(readDomain(text)).toEqual({ refused });
  });

  test("whatever is written, what comes of it is a host name without the part before the @", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (before, after) => {
        const read = readDomain(`${before}@${after}.com`);
        if (!("domain" in read)) return;
        expect(isHost(read.domain)).toBe(true);
        expect(read.domain).not.toContain("@");
      }),
    );
  });
});

describe("addresses of the public internet", () => {
  test.each(["8.8.8.8", "1.1.1.1", "2606:4700::1111", "2a00:1450:4001::1"])("%s", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  /** IANA's registries of special addresses. */
  test.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:8.8.8.8",
    "::ffff:127.0.0.1",
    "::8.8.8.8",
    "64:ff9b::808:808",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "127.1",
    "0x7f000001",
    "2130706433",
    "017700000001",
    "",
    "firm.com",
  ])("%s is none", (address) => {
    expect(isPublic(address)).toBe(false);
  });
});
