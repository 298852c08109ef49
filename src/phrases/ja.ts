import type { Phrases } from "./en.ts";

const SERVER = { smtp: "送信メールサーバー（SMTP）", imap: "IMAPサーバー", pop3: "POPサーバー" };

/** 「A、BまたはC」 */
const joined = (words: readonly string[], last: "または" | "と"): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join("、")}${last}${words.at(-1)}`;

/** Japanese, です・ます. */
export const ja: Phrases = {
  language: "ja",
  security: { implicit: "SSL/TLS", starttls: "STARTTLS", none: "暗号化なし" },
  serverTitle: {
    smtp: "送信メール（SMTP）",
    imap: "受信メール（IMAP）",
    pop3: "受信メール（POP3）",
  },
  field: {
    hostname: "サーバー",
    port: "ポート",
    tls: "暗号化方式",
    username: "ユーザー名",
    password: "パスワード",
  },
  place: (port, security) => `\`${port}\`（${security}）`,
  portPlace: (port, security) => `ポート\`${port}\`、${security}`,
  or: "または",
  and: "と",
  orTitle: "または",
  username: {
    address: "メールアドレス全体",
    localPart: "メールアドレスの@より前の部分",
    domain: "ドメイン（@より後の部分）",
    mostly: "通常はメールアドレス全体",
  },
  shownBy: (provider) => `${provider}のアカウント画面に表示される値`,
  standsFor: (hole, what) => `\`${hole}\`は${what}を表します。`,
  link: {
    appPassword: "アプリパスワードを作成する",
    enableAccess: "IMAP/POPを有効にする",
    apiKey: "APIキーを作成する",
    smtpCredentials: "SMTPのユーザー名とパスワードを取得する",
    admin: "管理者向け",
    signIn: "ログインする",
    webmail: "ウェブメールを開く",
    help: "プロバイダーのヘルプページ",
  },

  password: {
    ownProvider: "プロバイダー",
    signIn: (name) => `${name}でのログイン（OAuth2）`,
    onlySignIn: (signing) => `なし：${signing}。パスワードは拒否されます`,
    notNormal: (name) => `${name}（通常のパスワードではありません）`,
    kind: {
      OAuth2: "ログイン（OAuth2）",
      "app-password": "アプリパスワード（通常のパスワードではありません）",
      "account-password": "アカウントのパスワード",
      "mailbox-password": "このメールボックスのパスワード（契約者アカウントのものではありません）",
      "authorization-code": "プロバイダーの設定画面で発行する認証コード（パスワードではありません）",
      "secure-mail-key": "セキュアメールキー（通常のパスワードではありません）",
      "device-password": "設定画面で作成する端末用パスワード（通常のパスワードではありません）",
      "bridge-password": "Bridgeアプリに表示されるパスワード（通常のパスワードではありません）",
      "api-key": "APIキー（アカウントのパスワードではありません）",
      "smtp-credentials": "専用に作成したSMTPパスワード（アカウントのものではありません）",
      none: "不要",
    },
    short: {
      OAuth2: "ログイン（OAuth2）",
      "app-password": "アプリパスワード",
      "account-password": "アカウントのパスワード",
      "mailbox-password": "メールボックスのパスワード",
      "authorization-code": "認証コード",
      "secure-mail-key": "セキュアメールキー",
      "device-password": "端末用パスワード",
      "bridge-password": "Bridgeのパスワード",
      "api-key": "APIキー",
      "smtp-credentials": "SMTPパスワード",
      none: "パスワードなし",
    },
    any: "パスワード",
    normal: (password) => `\`通常のパスワード認証\`（${password}）`,
    oauthOr: (rest) => `\`OAuth2\`または${rest}`,
    unknown: "`OAuth2`（選択できる場合）、できなければ`通常のパスワード認証`",
  },

  settings: {
    title: (provider) => `${provider}のメール設定`,
    noAccess: (provider) => `${provider}：メールアプリでは使えません`,
    part: (provider, what) => `${provider}：${what}`,
    incoming: "受信",
    outgoing: "送信",
    outgoingName: "送信メール（SMTP）",
    incomingName: (protocol) => `受信メール（${protocol}）`,
    goodToKnow: "補足",
    notEncrypted:
      "暗号化されないため、パスワードを第三者に読み取られるおそれがあります。先に、SSL/TLS対応のポートをプロバイダーに確認してください。",
    unusual: (port, security) =>
      `ポート\`${port}\`と${security}の組み合わせは珍しいですが、ここでは正しい設定です。`,
    notOffered: (provider, missing, offered) =>
      `${provider}の${joined(missing, "または")}サーバーは確認できていません。${offered.length > 0 ? `使えるのは${joined(offered, "と")}です。` : ""}`,
    wrongHost: (hostname, provider, right) =>
      `\`${hostname}\`は現在、${provider}のサーバー名ではありません。${right.length > 0 ? `${joined(right, "と")}を使用してください。` : ""}`,
    sisterHost: (hostname, owner, provider, right) =>
      `\`${hostname}\`は${provider}ではなく、${owner}の送信メールサーバーです。\`${right}\`を使用してください。`,
  },

  finding: {
    portAndTls: (port, right, written, sister) =>
      `ポート\`${port}\`に対応するのは${written}ではなく${right}です。どちらか一方を変更してください（${written}のポートは\`${sister}\`です）。`,
    incomingHost: (hostname, outgoing) =>
      `\`${hostname}\`は受信メールサーバーのため、送信には使えません。${outgoing ? `送信メールサーバーは\`${outgoing}\`です。` : ""}`,
    outgoingHost: (hostname, incoming) =>
      `\`${hostname}\`は送信メールサーバーのため、受信には使えません。${incoming ? `受信メールサーバーは\`${incoming}\`です。` : ""}`,
    port25:
      "ポート`25`はメールサーバー同士の通信用で、多くのインターネット接続事業者がブロックしています。メールアプリやプログラムからの送信には`465`（SSL/TLS）または`587`（STARTTLS）を使います。",
    shortUserName: "ここでのユーザー名は、@以降も含めたメールアドレス全体です。",
  },

  which: {
    provider:
      "どのメールプロバイダーをお使いですか？メールアドレスの@より後の部分（gmail.comなど）でわかります。",
    andWhat:
      "どのプロバイダーですか（@より後の部分）？また、メッセージには何と表示されていますか？そのままお知らせください。",
    title: "どのプロバイダーですか？",
    says: "サーバー名とポートはメールのプロバイダーによって異なります。名前を入力するか選択すると、正確な設定値をお答えします。",
    name: (name) => `「${name}」のどのアカウントですか？`,
    account: "お使いのアカウントはどれですか？",
    endsIn: (domains) => `アドレスの末尾が${joined(domains, "または")}`,
    maybeTitle: (names) => `${joined(names, "または")}のことですか？`,
    maybeSays: (names) =>
      `${joined(names, "または")}のことかどうか判断できません。選択するか、メールアドレスの@より後の部分をお知らせください。`,
    unknownDomain: (domain) => `${domain}はまだ登録されていません`,
    unknownDomainSays:
      "会社や個人のドメインは別の会社が運用しており、そのサーバーを使います。運用元はGoogle Workspace、Microsoft 365、レンタルサーバーのどれですか？アドレスの発行元に確認できます。",
  },

  unknown: {
    title: "ご質問の内容がわかりませんでした",
    says: "多くのプロバイダーのメール設定、メールアプリの手順、エラーメッセージ、メール送信のコードをお答えできます。プロバイダー名を入力するか、エラーを貼り付けてください。",
    offerTitle: "どれについてのご質問ですか？",
    offerSays:
      "当てはまる回答が複数あります。最も近いものを選ぶか、どこに何が表示されるかを追記してください。",
    nearest: "次のどれかのことですか？",
    emptyTitle: "メールの設定についてご質問ください",
    emptySays:
      "例：GmailのSMTPポートは？メールアプリのエラーメッセージを貼り付けることもできます。パスワードは書かないでください。",
    remarkTitle: "わかりました",
    remarkSays: "サーバー、ポート、パスワード、エラーの意味など、いつでもご質問ください。",
  },

  fix: {
    alsoSeen: "メッセージに含まれる別のエラー",
    rightValues: (provider) => `${provider}の正しい設定`,
    alreadyRight: (hostname, port) =>
      port === undefined
        ? `お書きのサーバー名（\`${hostname}\`）は正しいため、原因は別にあります。`
        : `お書きのサーバーとポート（\`${hostname}\`、\`${port}\`）は正しいため、原因は別にあります。`,
    theSame: (provider) => `${provider}：手順は同じで、設定値とパスワードは専用のものを使います。`,
    reading: "受信",
    sending: "送信",
    yourProvider: "ご利用のプロバイダー",
    yourOutgoing: "ご利用のプロバイダーの送信メールサーバー",
    yourIncoming: "ご利用のプロバイダーの受信メールサーバー",
  },

  steps: {
    title: (provider, client) => `${client}での${provider}の設定`,
    noProvider: (client) => `${client}でのメールアカウントの設定`,
    inApp: (client) => `${client}での手順`,
    open: "設定画面の開き方",
    usual: "一般的な設定値",
    byHand: "うまくいかない場合の手動設定",
    portToCheck: "ポート（確認用）",
    usualServer: "プロバイダーのサーバー名",
    yourName: "相手に表示される名前",
    cannot: (client) => `${client}でできないこと`,
    signInIsEnough: (client, provider) =>
      `${client}は${provider}に直接ログインできます。アカウントを追加し、ログイン画面に従ってください。サーバー名は不要です。`,
    restartAndSignIn: (client) =>
      `両方のサーバーをOAuth2に設定したら、${client}を再起動し、開いたページでログインしてください。`,
    cannotSignIn: (client, provider) =>
      `${provider}で使えるのは独自のログイン（OAuth2）だけで、${client}での対応は確認できていません。どのパスワードも使えないため、別のアプリや端末、または送信用の別のメールボックスを使用してください。`,
    onlyOnComputers: (provider) =>
      `ほかのアプリで${provider}を読めるのは、専用プログラム（Bridge）が動作するパソコンだけです。スマートフォン、タブレット、ウェブサイトでは、${provider}のアプリまたはウェブメールを使用してください。`,
  },

  code: {
    sends: (framework, provider) =>
      provider ? `${framework}で${provider}を使う` : `${framework}でのメール送信`,
    reads: (framework, provider) =>
      provider ? `${framework}で${provider}を読む` : `${framework}でのメール受信`,
    rightLines: (framework, provider) =>
      provider
        ? `${framework}で${provider}を使う場合の正しい記述：`
        : `${framework}の正しい記述（例のサーバーはご利用のプロバイダーのものに置き換えてください）：`,
    onlyOAuth: (protocol, provider, framework) =>
      protocol === "smtp"
        ? `${provider}の送信にはパスワードが使えず、独自のログイン（OAuth2、「先進認証」とも呼ばれます）だけが使えます。${framework}ではユーザー名とパスワードが拒否されるため、コードはありません。SendGridやAmazon SESなど別のサービス、またはプロバイダーのAPIで送信してください。`
        : `${provider}の受信にはパスワードが使えず、独自のログイン（OAuth2、「先進認証」とも呼ばれます）だけが使えます。${framework}ではユーザー名とパスワードが拒否されるため、コードはありません。`,
    noServer: (protocol, provider, framework) =>
      `${framework}で使える${provider}の${SERVER[protocol]}は確認できていません。`,
    token: (provider, isOnly) =>
      isOnly
        ? `${provider}では、プログラムからはパスワードが使えず、OAuth2のアクセストークンだけが使えます。このコードはそのトークンでログインします。`
        : "このコードはOAuth2のアクセストークンでログインします。ご自身のメールボックス1つだけなら、アプリパスワードのほうが簡単です。",
    tokenGoes:
      "アクセストークンは環境変数`ACCESS_TOKEN`に設定します。有効期限が短いため、期限後はプログラムがリフレッシュトークンで新しいものを取得します。",
    tokenFrom: {
      microsoft: (scope) =>
        `トークンは、Microsoft Entraに登録したアプリ用に、MicrosoftのライブラリMSALで取得します。スコープは\`${scope}\`と\`offline_access\`です。`,
      google: (scope) => `トークンは、GoogleのOAuth2ライブラリで取得します。スコープは\`${scope}\`です。`,
      other: "トークンは、プロバイダーのOAuth2ログインで取得します。",
    },
    whichPassword: (password) => `使用するパスワード：${password}。`,
  },

  button: {
    settings: (what) => `${what}の設定`,
    allSettings: "すべての設定",
    on: (client) => `${client}で使う`,
    with: (framework) => `${framework}で使う`,
    withOAuth: "OAuth2を使う",
    fails: "うまくいかない",
    rejected: "パスワードが拒否される？",
    more: "もっと見る",
  },

  tone: { stop: "この方法は使えません", prepare: "はじめに", info: "補足" },
  canAsk: (asks) => `質問の例：${asks}`,
  source: {
    read: (page, day, changed) => `${page}（${changed ? `最終更新：${changed}、` : ""}確認日：${day}）`,
    unread: (page) => `未確認：${page}`,
  },
  onlyInEnglish: "この部分は英語のみです。",
};
