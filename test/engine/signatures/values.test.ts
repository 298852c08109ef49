import { expect, test } from "@jest/globals";
import { AT, ENGINE } from "../base.ts";

test.each(["what is a constructor", "__proto__"])("%s asks for no value", (text) => {
  const { protocols, fields } = ENGINE.understand({ text, at: AT }).situation.seen;
  expect({ protocols, fields }).toEqual({ protocols: [], fields: [] });
});
