import type { Words } from "./words.ts";

export const en: Words = {
  language: "en",
  showToEveryone: "Show to everyone",
  notWorking: "Not working?",
  remove: "Remove",
  answerThis: "Answer this",
  choose: "Choose one",
  anotherProvider: "Another provider",
  form: {
    title: "What goes wrong?",
    label: "What does your mail app say?",
    description: "Copy the error message, or say what happens. Please leave out your password.",
  },
  lookup: {
    title: "Mail settings",
    submit: "Look up",
    close: "Close",
    label: "Mail address, provider or error",
    hint: "For example: you@gmail.com, Outlook.com, or the words of an error message. Please no passwords.",
    empty: "Type a mail address, a provider or an error message, such as: gmail smtp",
  },
  help: {
    title: "Email settings, looked up for you",
    text: "Ask me for the settings of a mail service, for an error message, or how to set up a mail app.",
    how: "How to ask",
    inChannel: "In a channel: mention me with your question.",
    direct: "In a direct message: just type it.",
    anywhere: (command) => `Anywhere: \`${command}\`. Only you see the answer, and can show it to everyone.`,
    onMessage: (path) => `On somebody's message: ${path}.`,
    noPassword: "Never send a password. I do not need one.",
    prompt: "Try one of these:",
    settingsOf: (provider) => `${provider} settings`,
  },
  shortened: "Shortened to fit into one message. Ask about one part to see all of it.",
  nothingToRead: (command) =>
    `There are no words in that message for me to read. Use \`${command}\` and type the question instead.`,
  oldButton: (command) =>
    `That button is from an earlier version of me. Ask again with \`${command}\` and you get a fresh answer.`,
  unknownCommand: (command) => `That command is not one of mine. Try \`${command}\`.`,
  answeredAlready: {
    says: (title) => `I answered this here a few minutes ago: ${title}`,
    link: "See the answer",
  },
  feedback: {
    right: "That was right",
    wrong: "That was not right",
    thanks: "Thank you for telling me.",
    sorry: (hasPerson) =>
      `Thank you, that helps. What did you expect? Ask me again in other words${hasPerson ? ", or press Ask a person." : "."}`,
    askPerson: "Ask a person",
    canHelp: "Here people can help you:",
    question: "the link to your question",
  },
  notYours: "Only the person who asked can remove this answer.",
  cannotShow: "I am not allowed to write here for everyone. The answer above stays with you.",
  tooMany: {
    byYou:
      "You ask faster than I can answer well. I go on in a minute; until then I pass your questions over.",
    here: "Too many questions came here at once, so I left yours out. Please ask again in a minute.",
  },
  readInPart: "Your message was very long. I read only its beginning.",
  wentWrong: "Something went wrong on my side. Please try again in a moment.",
  cannotWrite: (channel) =>
    `I am not allowed to answer in ${channel}, so here it is. Somebody who runs that server can give me the permissions View Channel, Send Messages, Send Messages in Threads and Read Message History.`,
  deleteFirst: "Delete the message: others can read it.",
};
