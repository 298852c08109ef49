export const inApp = (client: string) => `In ${client}`;
export const OPEN_TITLE = "Where to go";
export const USUAL_TITLE = "Usual values";
export const BY_HAND_TITLE = "If that fails, by hand";

export const signInIsEnough = (client: string, provider: string) =>
  `${client} can sign in with ${provider} itself: add the account, follow the sign-in window, and no server names are needed.`;

export const restartAndSignIn = (client: string) =>
  `With OAuth2 set for both servers, restart ${client} and sign in on the page that opens.`;

export const cannotSignIn = (client: string, provider: string) =>
  `${provider} accepts only its own sign-in (OAuth2), and we know of none in ${client}. No password will work there; use another app or device, or another mailbox to send from.`;

/** Where the app has no field for the port. */
export const PORT_TO_CHECK = "Port, to check";
