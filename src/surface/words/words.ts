import type { Language } from "../../phrases/index.ts";

/**
 * The sentences that belong to the surfaces: buttons, forms, troubles. What a card says is the engine's.
 * Plain words and `code spans`, as in a card. One file a language, and each file whole: the type holds that.
 */
export interface Words {
  readonly showToEveryone: string;
  readonly notWorking: string;
  readonly remove: string;
  /** On somebody's message: answer it. 32 characters at most, as Discord names a command by it. */
  readonly answerThis: string;
  readonly choose: string;
  /** In the empty field of a list of providers. */
  readonly anotherProvider: string;
  readonly language: Language;
  /** The form behind "Not working?". Title and label: 45 characters at most. */
  readonly form: {
    readonly title: string;
    readonly label: string;
    readonly description: string;
  };
  /** The window with one field. Title and buttons: 24 characters at most. */
  readonly lookup: {
    readonly title: string;
    readonly submit: string;
    readonly close: string;
    readonly label: string;
    readonly hint: string;
    /** Nothing was typed. */
    readonly empty: string;
  };
  readonly help: Help;
  /** A card that is too long for one message lost its end. */
  readonly shortened: string;
  /** A message without words, such as a picture. `command`: how to ask instead. */
  readonly nothingToRead: (command: string) => string;
  readonly oldButton: (command: string) => string;
  readonly unknownCommand: (command: string) => string;
  /** The same card stands here already: its title, and the label of the link to it. */
  readonly answeredAlready: { readonly says: (title: string) => string; readonly link: string };
  readonly feedback: FeedbackWords;
  readonly notYours: string;
  readonly cannotShow: string;
  /** Said once, and then nothing for some minutes: somebody asks too much, or all in a channel together. */
  readonly tooMany: { readonly byYou: string; readonly here: string };
  /** Above the answer to a message that was cut. */
  readonly readInPart: string;
  readonly wentWrong: string;
  /** In a private message, above the answer: the channel it could not be written in. */
  readonly cannotWrite: (channel: string) => string;
  /** Before the warning of a password in somebody's question, where others can read it. */
  readonly deleteFirst: string;
}

/** What to ask and how. */
export interface Help {
  readonly title: string;
  readonly text: string;
  readonly how: string;
  readonly inChannel: string;
  readonly direct: string;
  readonly anywhere: (command: string) => string;
  /** `path`: what to press on somebody's message. */
  readonly onMessage: (path: string) => string;
  readonly noPassword: string;
  readonly prompt: string;
  readonly settingsOf: (provider: string) => string;
}

/** "Was this right?" and what comes of it. */
export interface FeedbackWords {
  /** What a screen reader says for 👍 and 👎. */
  readonly right: string;
  readonly wrong: string;
  readonly thanks: string;
  /** After 👎. `hasPerson`: there is a button to ask somebody. */
  readonly sorry: (hasPerson: boolean) => string;
  /** A button: 34 characters at most. */
  readonly askPerson: string;
  /** Before the name of a channel, a group or a page. */
  readonly canHelp: string;
  /** The label of the link to the question. */
  readonly question: string;
}
