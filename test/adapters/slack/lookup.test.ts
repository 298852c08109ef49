import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { viewProblems } from "../../fakes/slack/index.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("the global shortcut over %s", (way) => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ way });
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  async function openModal() {
    const ann = office.slack.person();
    await ann.shortcuts();
    return { ann, modal: await office.slack.modal() };
  }

  test("opens a modal whose answer takes its place", async () => {
    const { ann, modal } = await openModal();
    const ack = await ann.submits(modal, "gmail smtp");
    expect(ack).toMatchObject({ status: 200, body: { response_action: "update" } });
    expect(viewProblems(modal.view)).toEqual([]);
    expect(JSON.stringify(modal.view)).toContain("smtp.gmail.com");
  });

  test.each(["", "   ", "?!", null, "\u0000"])("%p is an error at the field", async (value) => {
    const { ann, modal } = await openModal();
    const ack = await ann.submits(modal, value);
    expect(ack.body).toEqual({
      response_action: "errors",
      errors: { question: expect.stringContaining("gmail smtp") },
    });
  });

  test("the answer's buttons and picker change the modal", async () => {
    const { ann, modal } = await openModal();
    await ann.submits(modal, "gmail smtp");
    await ann.presses(modal, "IMAP");
    await office.slack.until(
      "the other answer",
      () => JSON.stringify(modal.view).includes("imap.gmail.com") || undefined,
    );
    await ann.presses(modal, "SMTP");
    await office.slack.until(
      "the first answer",
      () => JSON.stringify(modal.view).includes("smtp.gmail.com") || undefined,
    );
    await ann.picks(modal, { text: { type: "plain_text", text: "GMX" }, value: "gmx" });
    await office.slack.until(
      "the pick",
      () => JSON.stringify(modal.view).includes("smtp.gmx.com") || undefined,
    );
  });

  test("a modal that cannot be opened is no crash", async () => {
    office.slack.faults.next("views.open", { kind: "error", error: "expired_trigger_id" });
    const ack = await office.slack.person().shortcuts();
    await office.settle();
    expect(ack.status).toBe(200);
    expect(office.log.join("\n")).toContain("expired_trigger_id");
  });

  test("an unknown view's submission is acknowledged", async () => {
    const { ann, modal } = await openModal();
    const ack = await ann.submits({ ...modal, view: { ...modal.view, callback_id: "other" } }, "gmail");
    expect([ack.status, ack.body]).toEqual([200, undefined]);
  });
});
