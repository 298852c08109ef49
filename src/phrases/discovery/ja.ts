import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const ja: DiscoveryPhrases = {
  place: {
    mx: "DNSのMXレコード",
    srv: "DNSのSRVレコード",
    autoconfig: "ドメイン自身のautoconfigファイル",
    ispdb: "Thunderbirdのプロバイダー一覧",
  },
  signed: "DNSSECで署名済み",
  runBy: (domain, provider, place) =>
    `\`${domain}\` のメールは${provider}にあります（出典：${place}）。以下は${provider}の設定です。`,
  own: (domain, place) => `\`${domain}\` について示されているサーバーです（出典：${place}）。`,
  unsigned:
    "この回答には署名がなく、途中で書き換えられた可能性があります。名前がおかしいと思ったら、ドメインの管理者に確認してください。",
  untold:
    "ユーザー名とパスワードは書かれていません。多くの場合、メールアドレス全体とメールボックスのパスワードです。",
  without: (domain, protocols) =>
    `\`${domain}\` は${listed(protocols, "と")}を提供していないと示しています。`,
  otherwise: (place, names) => `別の回答もあります（出典：${place}）：${listed(names, "と")}。`,
  cleartext: (domain) =>
    `\`${domain}\` を調べましたが、暗号化なしのサーバーしか示されていないため、お伝えしません。`,
  nothing: (domain) => `\`${domain}\` を調べましたが、誰がメールを運用しているかは分かりませんでした。`,
  late: (domain) =>
    `\`${domain}\` を調べましたが、時間内に回答がありませんでした。1分後にもう一度お尋ねください。`,
  refused: {
    "no-such-domain": (domain) => `\`${domain}\` というドメインはありません。つづりを確認してください。`,
    "too-many": () =>
      "いま多くのドメインを調べたところです。1分後にもう一度お尋ねいただければ、これも調べます。",
    "private-name": (domain) =>
      `\`${domain}\` は内部ネットワークの名前です。メールサーバーを知っているのは、そのネットワークの管理者だけです。`,
  },
};
