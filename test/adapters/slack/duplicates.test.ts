import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Json } from "../../fakes/slack/index.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("a delivery that comes again over %s", (way) => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ way });
  });

  afterEach(() => office.close());

  const event = (ts: string): Json => ({
    type: "message",
    channel: "D0ANN",
    channel_type: "im",
    user: "U0ANN",
    text: "gmail smtp",
    ts,
  });

  test("as a retry, a replay or at the same moment is acknowledged and not answered", async () => {
    const { slack } = office;
    const again = () =>
      slack.event(event("1.000001"), { id: "Ev1", retry: { num: 1, reason: "http_timeout" } });
    const acks = await Promise.all([slack.event(event("1.000001"), { id: "Ev1" }), again(), again()]);
    acks.push(await again());
    await office.settle();
    expect(acks.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(office.thread("1.000001")).toHaveLength(1);
  });

  test("as a retry of what was never seen is answered", async () => {
    await office.slack.event(event("2.000001"), { id: "Ev2", retry: { num: 2, reason: "http_error" } });
    await office.settle();
    expect(office.thread("2.000001")).toHaveLength(1);
  });

  test("as another event about the same post is not answered again", async () => {
    await office.slack.event(event("3.000001"), { id: "Ev3" });
    await office.slack.event(event("3.000001"), { id: "Ev4" });
    await office.settle();
    expect(office.thread("3.000001")).toHaveLength(1);
  });

  test("two posts at the same time in two channels are two", async () => {
    await office.slack.event(event("4.000001"));
    await office.slack.event({ ...event("4.000001"), channel: "D0BOB" });
    await office.settle();
    expect(office.thread("4.000001")).toHaveLength(2);
  });

  test("as a command is acknowledged and not answered", async () => {
    const command = {
      team_id: "T0WORK",
      channel_id: "C0HELP",
      user_id: "U0ANN",
      command: "/email",
      text: "gmail smtp",
      trigger_id: "1.2.3",
      response_url: office.slack.responseUrl("C0HELP", "U0ANN"),
    };
    const acks = await Promise.all([0, 1].map(() => office.slack.deliver("slash_commands", command)));
    await office.settle();
    expect(acks.map(({ status }) => status)).toEqual([200, 200]);
    expect(office.slack.callsTo("response_url")).toHaveLength(1);
  });
});
