import type { Words } from "./words.ts";

export const es: Words = {
  showToEveryone: "Mostrar a todos",
  notWorking: "¿No funciona?",
  remove: "Quitar",
  choose: "Elige una opción",
  language: "es",
  source: (page, day, changed) => `${page}${changed ? `, último cambio: ${changed}` : ""}, leída el ${day}`,
  unread: (page) => `Sin comprobar por nosotros: ${page}`,
  form: {
    title: "¿Qué falla?",
    label: "¿Qué dice tu programa de correo?",
    description: "Copia el mensaje de error o cuenta qué pasa. Sin tu contraseña, por favor.",
    placeholder: "535 5.7.8 Username and Password not accepted",
  },
  help: {
    title: "Ajustes de correo, buscados para ti",
    text: "Pregúntame por los ajustes de un servicio de correo, por un mensaje de error o por cómo configurar un programa. Menciónname con tu pregunta, escríbeme en privado o usa `/email`. Mis respuestas están en inglés.",
    prompt: "Por ejemplo:",
  },
  nothingToRead: "En ese mensaje no hay texto que pueda leer. Usa `/email ask` y escribe la pregunta.",
  oldButton: "Ese botón es de una versión anterior de mí. Pregunta otra vez con `/email ask`.",
  notYours: "Solo quien preguntó puede quitar esta respuesta.",
  cannotShow: "No tengo permiso para escribir aquí para todos. La respuesta de arriba se queda contigo.",
  wentWrong: "Algo ha fallado por mi parte. Inténtalo de nuevo en un momento.",
  cannotWrite: (channel) =>
    `No tengo permiso para responder en ${channel}, así que aquí va. Quien administra el servidor puede darme los permisos «Ver canal», «Enviar mensajes», «Enviar mensajes en hilos» y «Leer el historial de mensajes».`,
  secret: (inPublic) =>
    inPublic
      ? "Parece que el mensaje contiene una contraseña. Bórralo y cambia esa contraseña. Nunca necesito ninguna."
      : "Parece que el mensaje contiene una contraseña. No la he guardado y nunca necesito ninguna. Si alguien más puede leerla, cámbiala.",
};
