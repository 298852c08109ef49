import { describe, expect, test } from "@jest/globals";
import { wholeCard } from "../../src/card/card.ts";
import { callClient } from "../../src/engine/compose/asks.ts";
import { cardText } from "../../src/phrases/card-text.ts";
import { ask, BASE } from "./base.ts";

describe("steps for a mail app", () => {
  test.each([...BASE.clients.values()].map((client) => [client.id, client] as const))(
    "%s: server names and ports that the answer lists stand on the whole card",
    (_, client) => {
      const { card, servers, kind } = ask(`Set up Fastmail in ${callClient(client)}`);
      expect(kind).toBe("steps");
      const text = cardText(wholeCard(card));
      for (const { hostname, port } of servers) {
        expect(text).toContain(hostname);
        expect(text).toMatch(new RegExp(`\\b${port}\\b`));
      }
      expect(servers.length).toBeGreaterThan(0);
    },
  );
});
