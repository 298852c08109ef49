/** Where on a provider's page stands what spares the typing. */
export const SET_UP = "set-up";
