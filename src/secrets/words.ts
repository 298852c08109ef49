/** What the guard has to know of language; the engine tells it from the knowledge. Words are folded: lower case, no accents. */
export interface SpokenWords {
  /** What people call a password, in all languages: `mot de passe`. */
  readonly labels: readonly string[];
  /** Whether a word only joins others: is, my, ist. */
  readonly isFiller: (word: string) => boolean;
  /** Whether a word is an ordinary one, and so no secret. */
  readonly isWord: (word: string) => boolean;
  /** Whether letters follow each other as they do in words. */
  readonly isSpeakable: (letters: string) => boolean;
}

/** Names of fields that hold a secret in configurations and in code, beside what people call a password. */
export const FIELDS = [
  "pass",
  "psw",
  "passphrase",
  "api key",
  "api_key",
  "apikey",
  "client_secret",
  "client secret",
  "secret_key",
  "secret key",
  "access_token",
  "auth_token",
] as const;
