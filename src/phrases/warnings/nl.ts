import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const nl: Warnings = {
  secret: {
    password:
      "Er lijkt een wachtwoord in uw bericht te staan. Ik heb het niet bewaard en heb er nooit een nodig. Wijzig het: wie het gelezen heeft, kan het gebruiken.",
    "app-password":
      "Er lijkt een app-wachtwoord in uw bericht te staan. Ik heb het niet bewaard en heb er nooit een nodig. Verwijder het in het account en maak een nieuw.",
    key: (owner) =>
      `Er lijkt een geheime sleutel${owner ? ` (${owner})` : ""} in uw bericht te staan. Ik heb hem niet bewaard en heb er nooit een nodig. Trek hem in en maak een nieuwe: wie hem gelezen heeft, kan hem gebruiken.`,
    revoke: (owner) => `Intrekken bij ${owner}`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` is geen server van ${provider}. Typ daar uw wachtwoord niet in.` : `\`${name}\` is niet van ${provider}. Typ daar uw wachtwoord niet in.`}${right.length > 0 ? ` Die van ${provider} is ${listed(right, "of")}.` : ""}`,
  stranger: (name, provider, right) =>
    `Ik ken \`${name}\` niet: typ daar geen wachtwoord zolang u niet weet van wie dat is. Die van ${provider} is ${listed(right, "of")}.`,
  readAs: (written, meant) => `Ik lees \`${written}\` als ${meant}.`,
};
