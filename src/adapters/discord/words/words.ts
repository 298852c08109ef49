/**
 * The few sentences that belong to Discord itself: its buttons, its form, its troubles. What a card says is the engine's.
 * Plain words and `code spans`, as in a card.
 */
export interface Words {
  readonly showToEveryone: string;
  readonly notWorking: string;
  readonly remove: string;
  readonly choose: string;
  /** The language as a BCP 47 tag, for the names of months. */
  readonly language: string;
  /** Below a card: who says so, the day somebody read that page, and the month it was last changed where it is older. */
  readonly source: (page: string, day: string, changed: string | null) => string;
  /** Below a card whose page nobody has read. */
  readonly unread: (page: string) => string;
  /** The form behind "Not working?". Title and label: 45 characters at most. */
  readonly form: {
    readonly title: string;
    readonly label: string;
    readonly description: string;
    readonly placeholder: string;
  };
  readonly help: { readonly title: string; readonly text: string; readonly prompt: string };
  /** "Answer this" on a message without words, such as a picture. */
  readonly nothingToRead: string;
  readonly oldButton: string;
  readonly notYours: string;
  readonly cannotShow: string;
  readonly wentWrong: string;
  /** In a private message, above the answer: the channel it could not be written in. */
  readonly cannotWrite: (channel: string) => string;
  /** Somebody's question holds a password. `inPublic`: others can read it. */
  readonly secret: (inPublic: boolean) => string;
}
