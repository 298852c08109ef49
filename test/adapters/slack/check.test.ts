import { afterEach, describe, expect, test } from "@jest/globals";
import type { CheckConnection } from "../../../src/discovery/connection/checking.ts";
import { ENGINE } from "../../engine/base.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

const LABEL = "Check the connection";

const well: CheckConnection = async (targets) =>
  targets.map(({ host, port, tls, protocol }) => ({
    host,
    port,
    spoken: tls,
    ...(protocol && { protocol }),
  }));

describe.each(WAYS)("check the connection, over %s", (way) => {
  let office: Office;

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  test("tells whoever presses, and nobody else, on a card and in a window", async () => {
    office = await openOffice({ way, engine: ENGINE, premises: { checkConnection: well } });
    const { slack } = office;
    const { ts } = await slack.person().mentions("C0HELP", "gmail smtp");
    const card = await slack.answer((message) => message.thread === ts);
    await slack.person("U0BOB").presses(card, LABEL);
    const told = await slack.answer((message) => message.onlyFor === "U0BOB");
    expect(told.text).toContain("smtp.gmail.com 465 answers with SSL/TLS");
    await slack.person().shortcuts();
    const view = await slack.modal();
    await slack.person().submits(view, "gmail smtp");
    await slack.person().presses(view, LABEL);
    await slack.until(
      "the look",
      () => JSON.stringify(view.view).includes("answers with SSL/TLS") || undefined,
    );
    expect(JSON.stringify(view.view)).toContain(LABEL);
  });

  test("is not there where it is not switched on", async () => {
    office = await openOffice({ way, engine: ENGINE });
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    const card = await office.slack.answer((message) => message.thread === ts);
    expect(JSON.stringify(card.blocks)).not.toContain(LABEL);
  });
});
