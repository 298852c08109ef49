import { generate } from "selfsigned";

const DAY_MS = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY_MS);

export interface Pem {
  readonly cert: string;
  readonly key: string;
}

export interface Asked {
  /** DNS names; `localhost` if left out. */
  readonly names?: readonly string[];
  /** Days from now. */
  readonly from?: number;
  readonly until?: number;
  readonly rsaBits?: number;
  /** Who signs; itself if left out. */
  readonly by?: Pem;
  readonly organisation?: string;
}

/** A certificate for a server of a test. */
export async function certificate({ names = ["localhost"], by, ...asked }: Asked = {}): Promise<Pem> {
  const { from = -1, until = 90, rsaBits, organisation = "Test" } = asked;
  const made = await generate(
    [
      { name: "commonName", value: names[0] ?? "" },
      { name: "organizationName", value: organisation },
    ],
    {
      ...(rsaBits === undefined ? { keyType: "ec" } : { keySize: rsaBits }),
      ...{ algorithm: "sha256", notBeforeDate: day(from), notAfterDate: day(until) },
      extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
      ...(by && { ca: by }),
    },
  );
  return { cert: made.cert, key: made.private };
}

/** An authority that signs others' certificates. */
export async function authority(): Promise<Pem> {
  const made = await generate([{ name: "commonName", value: "Test Authority" }], {
    ...{ keyType: "ec", algorithm: "sha256", notAfterDate: day(90) },
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, digitalSignature: true, critical: true },
    ],
  });
  return { cert: made.cert, key: made.private };
}
