import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Discover } from "../../../src/discovery/found.ts";
import { ENGINE } from "../../engine/base.ts";
import { lookedUp, said } from "../../engine/discovered/looked-up.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

const QUESTION = "imap settings for me@ourfirm.com";

const slowly =
  (ms: number): Discover =>
  async (domain) => {
    await sleep(ms);
    return lookedUp(domain, said("mx", { provider: "google-workspace" }));
  };

describe.each(WAYS)("a domain that nobody here knows, over %s", (way) => {
  let office: Office;

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    expect(office.log.join("\n")).not.toContain("ourfirm");
    await office.close();
  });

  const open = async (discover: Discover) => {
    office = await openOffice({ way, engine: ENGINE, premises: { discover } });
    return office.slack;
  };

  test("is looked up for a command, which is taken at once", async () => {
    const slack = await open(slowly(2_400));
    const ack = await slack.person().types("C0HELP", QUESTION);
    expect(ack.status).toBe(200);
    const answer = await slack.answer((message) => message.text.includes("imap.gmail.com"));
    expect(answer.onlyFor).toBe("U0ANN");
    expect(answer.text).toContain("ourfirm.com is with Google Workspace");
  });

  test("and for a mention", async () => {
    const slack = await open(slowly(50));
    const { ts } = await slack.person().says("C0HELP", `<@${slack.workspace.bot.userId}> ${QUESTION}`);
    expect((await slack.answer((message) => message.thread === ts)).text).toContain("imap.gmail.com");
  });

  test("a window does not wait so long", async () => {
    const slack = await open(slowly(2_400));
    const ann = slack.person();
    await ann.shortcuts();
    const modal = await slack.modal();
    await ann.submits(modal, QUESTION);
    expect(JSON.stringify(modal.view)).toContain("I do not know ourfirm.com yet");
  });
});
