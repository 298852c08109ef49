import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const es: Warnings = {
  secret: {
    password:
      "Parece que su mensaje contiene una contraseña. No la he guardado y nunca necesito ninguna. Cámbiela: quien la haya leído puede usarla.",
    "app-password":
      "Parece que su mensaje contiene una contraseña de aplicación. No la he guardado y nunca necesito ninguna. Elimínela en la cuenta y cree una nueva.",
    key: (owner) =>
      `Parece que su mensaje contiene una clave secreta${owner ? ` (${owner})` : ""}. No la he guardado y nunca necesito ninguna. Revóquela y cree una nueva: quien la haya leído puede usarla.`,
    revoke: (owner) => `Revocarla en ${owner}`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` no es un servidor de ${provider}. No escriba allí su contraseña.` : `\`${name}\` no pertenece a ${provider}. No escriba allí su contraseña.`}${right.length > 0 ? ` El de ${provider} es ${listed(right, "o")}.` : ""}`,
  stranger: (name, provider, right) =>
    `No conozco \`${name}\`: no escriba allí su contraseña si no sabe de quién es. El de ${provider} es ${listed(right, "o")}.`,
  readAs: (written, meant) => `Leo \`${written}\` como ${meant}.`,
};
