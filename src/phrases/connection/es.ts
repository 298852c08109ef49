import type { ConnectionPhrases } from "./en.ts";

export const es: ConnectionPhrases = {
  button: "Comprobar la conexión",
  lookedFromHere: "He mirado desde donde funciono yo, no desde tu red:",
  fine: (at, mode) =>
    `${at} responde y ofrece ${mode}, así que el servidor está bien. Si tu aplicación no llega, quizá tu red bloquee el puerto.`,
  answers: (at, mode) => `${at} responde y ofrece ${mode}.`,
  fineInCleartext: (at) => `${at} responde, sin cifrado.`,
  otherMode: (at, mode, due) => `${at} habla ${mode}, no ${due}. Elige ${mode} en tu aplicación.`,
  cleartext: (at) =>
    `${at} responde sin cifrado, aunque debería ofrecerlo. No envíes ninguna contraseña allí.`,
  otherProtocol: (at, protocol) => `${at} habla ${protocol}, y eso no es lo que corresponde ahí.`,
  brokenStartTls: (at) => `${at} ofrece STARTTLS, pero el paso al cifrado falla. Es un fallo del servidor.`,
  trouble: {
    "unknown-name": (at) =>
      `${at} no se encuentra desde aquí: ahora no obtengo ninguna dirección para ese nombre.`,
    silent: (at) =>
      `Nada responde en ${at} desde aquí. Quizá el servidor esté parado, o solo me rechace a mí.`,
    refused: (at) =>
      `${at} rechaza la conexión desde aquí. Quizá el servidor esté parado, o solo me rechace a mí.`,
    "turned-away": (at) => `${at} está ahí, pero ahora no acepta conexiones desde aquí. Inténtalo más tarde.`,
    "no-tls": (at) => `${at} responde, pero el cifrado falla.`,
    strange: (at) => `${at} responde, pero no como un servidor de correo.`,
  },
  wrongName: (host) => `Su certificado no es para \`${host}\`: tu aplicación te avisa con razón.`,
  outOfTime: (from, until) =>
    `Su certificado solo vale del ${from} al ${until}: tu aplicación te avisa con razón.`,
  distrusted: "No conozco a quien firmó su certificado: quizá tu aplicación te avise.",
  outdated: (what) => `Su cifrado está anticuado (${what}): las aplicaciones actuales pueden rechazarlo.`,
  noSignIn: "Ahora no permite iniciar sesión.",
  tooMany: "Acabo de comprobar muchos servidores. Inténtalo de nuevo en un minuto.",
  nothing: "Ya no tengo ahí ningún servidor con nombre fijo. Vuelve a pedir los ajustes.",
};
