import { type Language, phrasesIn } from "../../../phrases/index.ts";
import type { WebDesk } from "../desk.ts";
import { SUGGESTIONS } from "../limits.ts";
import { kept } from "../pages/reply.ts";
import { badAddressPage, noProviderPage, wrongPage } from "../pages/wrong.ts";
import type { Reply, Route, WebRequest } from "../route.ts";
import { type Account, accountsAt } from "./account.ts";
import { canBeOf, exampleAddress, readAddress, variantOf } from "./address.ts";
import { AUTOCONFIG_TYPE, autoconfig } from "./autoconfig.ts";
import { MOBILECONFIG_TYPE, mobileconfig } from "./mobileconfig.ts";
import { qrCode, qrText } from "./qr.ts";

/**
 * `/p/ID/mail.mobileconfig?address=`, `/p/ID/config-v1.1.xml` and `/p/ID/qr.svg`; of several kinds of account `variant=` says which, or
 * the address does.
 */
export function offerRoutes(desk: WebDesk): readonly Route[] {
  const route = (file: string, answer: Answering): Route => ({
    path: `/p/{id}/${file}`,
    answer: (request, { id = "" }) => answerFor(desk, request, id, answer),
  });
  return [
    route("mail.mobileconfig", profile),
    route("config-v1.1.xml", settingsFile),
    route("qr.svg", image),
  ];
}

interface Asked {
  readonly accounts: readonly [Account, ...Account[]];
  readonly variant: string | undefined;
  readonly query: URLSearchParams;
  readonly language: Language;
}

/** Answers; undefined where the provider has nothing of the kind. */
type Answering = (desk: WebDesk, asked: Asked) => Reply | undefined;

function answerFor(desk: WebDesk, { query, language }: WebRequest, id: string, answer: Answering): Reply {
  const provider = desk.engine.base.providers.get(id);
  if (!provider) return noProviderPage(desk, desk.engine.pickProvider(id, SUGGESTIONS), language);
  const [first, ...others] = accountsAt(provider, desk.today());
  const variant = query.get("variant") ?? undefined;
  const reply = first && answer(desk, { accounts: [first, ...others], variant, query, language });
  return reply ?? wrongPage(desk, 404, language);
}

/** The one that is named; without a name the first. */
function chosen({ accounts, variant }: Asked): Account | undefined {
  return variant === undefined ? accounts[0] : accounts.find((account) => account.variant === variant);
}

/** The address stands in this file and nowhere else: it is neither logged nor kept. */
function profile(desk: WebDesk, asked: Asked): Reply | undefined {
  const { provider } = asked.accounts[0];
  const text = asked.query.get("address")?.trim() ?? "";
  const address = readAddress(text);
  const isGiven = text !== "";
  if (isGiven && !(address && canBeOf(provider, address.domain, desk.engine.base)))
    return badAddressPage(desk, provider.displayName, exampleAddress(provider).text, asked.language);
  const account = chosen({
    ...asked,
    variant: (address && variantOf(provider, address.domain)) ?? asked.variant,
  });
  const body = account && mobileconfig(account, address);
  if (body !== undefined)
    return {
      status: 200,
      type: MOBILECONFIG_TYPE,
      body,
      headers: { "content-disposition": `attachment; filename="${provider.id}.mobileconfig"` },
    };
  if (isGiven || !account || mobileconfig(account, exampleAddress(provider).address) === undefined)
    return undefined;
  return badAddressPage(desk, provider.displayName, exampleAddress(provider).text, asked.language);
}

function settingsFile(desk: WebDesk, asked: Asked): Reply | undefined {
  const account = chosen(asked);
  const body = account && autoconfig(account);
  if (body === undefined) return undefined;
  const headers = kept(desk, "autoconfig", account?.provider.id ?? "", account?.variant ?? "");
  return { status: 200, type: AUTOCONFIG_TYPE, body, headers };
}

function image(desk: WebDesk, asked: Asked): Reply | undefined {
  const account = chosen(asked);
  const text = account && qrText(account, phrasesIn(asked.language), desk.publicUrl);
  if (text === undefined) return undefined;
  const headers = kept(desk, "qr", text);
  return { status: 200, type: "image/svg+xml", body: qrCode(text), headers };
}
