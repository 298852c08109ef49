import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const es: DiscoveryPhrases = {
  place: {
    mx: "registro MX del DNS",
    srv: "registros SRV del DNS",
    autoconfig: "su propio archivo autoconfig",
    ispdb: "lista de proveedores de Thunderbird",
  },
  signed: "firmado con DNSSEC",
  runBy: (domain, provider, place) =>
    `El correo de \`${domain}\` está en ${provider} (fuente: ${place}), así que estos son los ajustes de ${provider}.`,
  own: (domain, place) => `Estos servidores se indican para \`${domain}\` (fuente: ${place}).`,
  unsigned:
    "Esta respuesta no está firmada y pudo cambiarse por el camino: si los nombres le parecen raros, pregunte a quien administra el dominio.",
  untold: "No dice qué usuario y contraseña: casi siempre la dirección completa y la contraseña del buzón.",
  without: (domain, protocols) => `\`${domain}\` indica que no ofrece ${listed(protocols, "ni")}.`,
  otherwise: (place, names) => `Otra respuesta (fuente: ${place}): ${listed(names, "y")}.`,
  cleartext: (domain) =>
    `He consultado \`${domain}\`: solo indica servidores sin cifrado, y esos no los paso.`,
  nothing: (domain) => `He consultado \`${domain}\`: no dice quién lleva su correo.`,
  late: (domain) =>
    `He consultado \`${domain}\` y no hubo respuesta a tiempo. Pregunte otra vez dentro de un minuto.`,
  refused: {
    "no-such-domain": (domain) => `El dominio \`${domain}\` no existe: compruebe cómo está escrito.`,
    "too-many": () =>
      "Acabo de consultar muchos dominios. Pregunte otra vez dentro de un minuto y consultaré este.",
    "private-name": (domain) =>
      `\`${domain}\` es un nombre de una red privada: solo quien lleva esa red conoce sus servidores de correo.`,
  },
};
