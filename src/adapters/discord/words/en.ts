import type { Words } from "./words.ts";

export const en: Words = {
  showToEveryone: "Show to everyone",
  notWorking: "Not working?",
  remove: "Remove",
  choose: "Choose one",
  language: "en-GB",
  source: (page, day, changed) => `${page}${changed ? `, last changed ${changed}` : ""}, read ${day}`,
  unread: (page) => `Not checked by us: ${page}`,
  form: {
    title: "What goes wrong?",
    label: "What does your mail app say?",
    description: "Copy the error message, or say what happens. Please leave out your password.",
    placeholder: "535 5.7.8 Username and Password not accepted",
  },
  help: {
    title: "Email settings, looked up for you",
    text: "Ask me for the settings of a mail service, for an error message, or how to set up a mail app. Mention me with your question, write to me directly, or use `/email`.",
    prompt: "Try one of these:",
  },
  nothingToRead:
    "There are no words in that message for me to read. Use `/email ask` and type the question instead.",
  oldButton:
    "That button is from an earlier version of me. Ask again with `/email ask` and you get a fresh answer.",
  notYours: "Only the person who asked can remove this answer.",
  cannotShow: "I am not allowed to write here for everyone. The answer above stays with you.",
  wentWrong: "Something went wrong on my side. Please try again in a moment.",
  cannotWrite: (channel) =>
    `I am not allowed to answer in ${channel}, so here it is. Somebody who runs that server can give me the permissions View Channel, Send Messages, Send Messages in Threads and Read Message History.`,
  secret: (inPublic) =>
    inPublic
      ? "The message seems to hold a password. Delete the message, then change that password. I never need one."
      : "The message seems to hold a password. I did not keep it and never need one. If anybody else can read it, change that password.",
};
