/** The name of a thread's conversation. */
export const threadKey = (team: string, channel: string, thread: string) => `${team}:${channel}:${thread}`;

/** A direct message typed beside its thread still belongs to the talk, as does a person's next slash command. */
export const placeKey = (team: string, channel: string, user: string) => `${team}:${channel}:@${user}`;

/** What is asked and pressed in one window. */
export const windowKey = (view: string) => `window:${view}`;

/** A conversation of the bot with one person, by Slack's first letter for it. */
export const isDirect = (channel: string) => channel.startsWith("D");
