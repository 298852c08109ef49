import type { Words } from "./words.ts";

export const es: Words = {
  language: "es",
  showToEveryone: "Mostrar a todos",
  notWorking: "¿No funciona?",
  remove: "Quitar",
  answerThis: "Responder a esto",
  choose: "Elige una opción",
  anotherProvider: "Otro proveedor",
  form: {
    title: "¿Qué falla?",
    label: "¿Qué dice tu programa de correo?",
    description: "Copia el mensaje de error o cuenta qué pasa. Sin tu contraseña, por favor.",
  },
  lookup: {
    title: "Ajustes de correo",
    submit: "Buscar",
    close: "Cerrar",
    label: "Dirección, proveedor o error",
    hint: "Por ejemplo: tu@gmail.com, Outlook.com o el texto de un mensaje de error. Sin contraseñas, por favor.",
    empty: "Escribe una dirección, un proveedor o un mensaje de error, por ejemplo: gmail smtp",
  },
  help: {
    title: "Ajustes de correo, buscados para ti",
    text: "Pregúntame por los ajustes de un servicio de correo, por un mensaje de error o por cómo configurar un programa.",
    how: "Cómo preguntar",
    inChannel: "En un canal: menciónname con tu pregunta.",
    direct: "En un mensaje directo: escríbela sin más.",
    anywhere: (command) =>
      `En cualquier sitio: \`${command}\`. Solo tú ves la respuesta y puedes mostrarla a todos.`,
    onMessage: (path) => `En el mensaje de otra persona: ${path}.`,
    noPassword: "Nunca envíes una contraseña. No la necesito.",
    prompt: "Por ejemplo:",
    settingsOf: (provider) => `Ajustes de ${provider}`,
  },
  shortened: "Acortado para que quepa en un mensaje. Pregunta por una parte para verla entera.",
  nothingToRead: (command) =>
    `En ese mensaje no hay texto que pueda leer. Usa \`${command}\` y escribe la pregunta.`,
  oldButton: (command) => `Ese botón es de una versión anterior de mí. Pregunta otra vez con \`${command}\`.`,
  unknownCommand: (command) => `Ese comando no es mío. Prueba con \`${command}\`.`,
  answeredAlready: {
    says: (title) => `Ya respondí a esto aquí hace unos minutos: ${title}`,
    link: "Ver la respuesta",
  },
  feedback: {
    right: "Era correcto",
    wrong: "No era correcto",
    thanks: "Gracias por decírmelo.",
    sorry: (hasPerson) =>
      `Gracias, eso ayuda. ¿Qué esperabas? Pregúntame otra vez con otras palabras${hasPerson ? " o pulsa «Preguntar a una persona»." : "."}`,
    askPerson: "Preguntar a una persona",
    canHelp: "Aquí te pueden ayudar:",
    question: "el enlace a tu pregunta",
  },
  notYours: "Solo quien preguntó puede quitar esta respuesta.",
  cannotShow: "No tengo permiso para escribir aquí para todos. La respuesta de arriba se queda contigo.",
  tooMany: {
    byYou:
      "Preguntas más rápido de lo que puedo responder bien. Sigo en un minuto; hasta entonces paso por alto tus preguntas.",
    here: "Llegaron aquí demasiadas preguntas a la vez, así que dejé la tuya sin responder. Pregunta de nuevo en un minuto.",
  },
  readInPart: "Tu mensaje era muy largo. Solo he leído el principio.",
  wentWrong: "Algo ha fallado por mi parte. Inténtalo de nuevo en un momento.",
  cannotWrite: (channel) =>
    `No tengo permiso para responder en ${channel}, así que aquí va. Quien administra el servidor puede darme los permisos «Ver canal», «Enviar mensajes», «Enviar mensajes en hilos» y «Leer el historial de mensajes».`,
  deleteFirst: "Conviene borrar el mensaje: otras personas pueden leerlo.",
};
