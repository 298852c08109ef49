import type { NeedPhrases } from "./catalogue.ts";

/** Spanish. */
export const es: NeedPhrases = {
  steps: {
    "sign-in": "inicie sesión con {who}{where}",
    "two-step": "active la verificación en dos pasos{where}",
    "app-password": "cree una contraseña de aplicación{where}",
    "device-password": "cree una contraseña para cada dispositivo{where}",
    "mailbox-password": "defina una contraseña de correo aparte{where}",
    "secure-mail-key": "cree una clave de correo segura{where}",
    "authorization-code": "cree un código de autorización{where}",
    "api-key": "cree una clave de API{where}",
    "smtp-credentials": "cree credenciales SMTP{where}",
    enable: "active {protocols}{where}",
    "enable-access": "permita las aplicaciones de correo{where}",
    "admin-access": "pida a su administrador que permita las aplicaciones de correo{where}",
    "admin-smtp": "pida a su administrador que permita SMTP{where}",
    "admin-server":
      "pregunte a su administrador el nombre del servidor y si IMAP, POP y SMTP están activados{where}",
    "paid-plan": "contrate un plan de pago{where}",
    "verify-domain": "verifique su dominio{where}",
    "verify-sender": "verifique su dirección de remitente{where}",
    "look-up-server": "consulte cuál es su servidor{where}",
    "which-mailbox": "averigüe qué tipo de buzón tiene{where}",
    "ask-encryption":
      "antes de escribir una contraseña, pida a su proveedor servidores con SSL/TLS{where}: los ajustes que conocemos no están cifrados",
    bridge: "instale la aplicación Bridge{where} y use la contraseña que muestra",
    "test-account": "cree una cuenta de prueba{where}, que no entrega ningún correo",
    "forwards-only": "este servicio solo reenvía{where}: configure el buzón al que llega el correo",
    "website-only":
      "ninguna otra aplicación de correo tiene acceso{where}: use el sitio web o la aplicación del proveedor",
    closed: "este servicio ha cerrado{where}: elija otro proveedor",
    blocked: "este servicio no admite aplicaciones de correo{where}: elija otro proveedor",
    "moved-to":
      "los buzones se trasladaron o se cerraron{where}: consulte los servidores del nuevo proveedor",
  },
  conditions: {
    "no-sign-in": "si la aplicación no lo permite, {steps}",
    "two-step": "con la verificación en dos pasos, {steps}",
    refused: "si se rechaza la contraseña normal, {steps}",
    offered: "si los ajustes lo ofrecen, {steps}",
    moved: "si su buzón se ha trasladado, {steps}",
    sending: "para enviar, {steps}",
  },
  refused: {
    normal: "la contraseña normal se rechaza",
    every: "las contraseñas y las contraseñas de aplicación se rechazan",
  },
  frame: {
    comma: ", ",
    andThen: ", y después ",
    please: "",
    between: "; ",
    end: ".",
    brackets: " ({name})",
  },
};
