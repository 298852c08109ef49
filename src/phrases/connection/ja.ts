import type { ConnectionPhrases } from "./en.ts";

export const ja: ConnectionPhrases = {
  button: "接続を確認する",
  lookedFromHere: "お使いのネットワークではなく、私が動いている場所から確認しました。",
  fine: (at, mode) =>
    `${at} は応答し、${mode} に対応しています。サーバーは正常です。アプリから接続できない場合は、お使いのネットワークがこのポートを遮断している可能性があります。`,
  answers: (at, mode) => `${at} は応答し、${mode} に対応しています。`,
  fineInCleartext: (at) => `${at} は応答しますが、暗号化はありません。`,
  otherMode: (at, mode, due) => `${at} は ${due} ではなく ${mode} です。アプリで ${mode} を選んでください。`,
  cleartext: (at) => `${at} は応答しますが、あるはずの暗号化がありません。パスワードを送らないでください。`,
  otherProtocol: (at, protocol) => `${at} は ${protocol} で応答します。本来のプロトコルではありません。`,
  brokenStartTls: (at) =>
    `${at} は STARTTLS を案内しますが、暗号化への切り替えに失敗します。サーバー側の問題です。`,
  trouble: {
    "unknown-name": (at) => `ここからは ${at} が見つかりません。今、この名前のアドレスを取得できません。`,
    silent: (at) =>
      `ここからは ${at} の応答がありません。サーバーが停止しているか、私だけが拒否されている可能性があります。`,
    refused: (at) =>
      `${at} はここからの接続を拒否しました。サーバーが停止しているか、私だけが拒否されている可能性があります。`,
    "turned-away": (at) =>
      `${at} はありますが、今はここからの接続を受け付けません。後でもう一度お試しください。`,
    "no-tls": (at) => `${at} は応答しますが、暗号化に失敗します。`,
    strange: (at) => `${at} は応答しますが、メールサーバーの応答ではありません。`,
  },
  wrongName: (host) => `証明書が \`${host}\` のものではありません。アプリの警告は正しいものです。`,
  outOfTime: (from, until) =>
    `証明書の有効期間は ${from} から ${until} までです。アプリの警告は正しいものです。`,
  distrusted: "証明書の署名者を確認できません。アプリが警告することがあります。",
  outdated: (what) => `暗号化の方式が古く (${what})、今のアプリでは拒否されることがあります。`,
  noSignIn: "今はサインインを受け付けていません。",
  tooMany: "先ほど多くのサーバーを確認しました。1 分後にもう一度お試しください。",
  nothing: "固定の名前のサーバーが見当たりません。設定をもう一度聞いてください。",
};
