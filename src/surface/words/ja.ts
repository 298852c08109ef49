import type { Words } from "./words.ts";

export const ja: Words = {
  language: "ja",
  showToEveryone: "全員に表示",
  notWorking: "うまくいかない?",
  remove: "削除",
  answerThis: "これに答える",
  choose: "選んでください",
  anotherProvider: "別のプロバイダー",
  form: {
    title: "何がうまくいきませんか?",
    label: "メールアプリには何と表示されますか?",
    description: "エラーメッセージを貼り付けるか、状況を書いてください。パスワードは書かないでください。",
  },
  lookup: {
    title: "メールの設定",
    submit: "調べる",
    close: "閉じる",
    label: "メールアドレス、プロバイダー、またはエラー",
    hint: "例: you@gmail.com、Outlook.com、またはエラーメッセージの文章。パスワードは書かないでください。",
    empty: "メールアドレス、プロバイダー、またはエラーメッセージを入力してください。例: gmail smtp",
  },
  help: {
    title: "メールの設定を調べます",
    text: "メールサービスの設定、エラーメッセージの意味、メールアプリの設定方法を聞いてください。",
    how: "聞き方",
    inChannel: "チャンネルでは、質問と一緒に私をメンションしてください。",
    direct: "ダイレクトメッセージでは、そのまま書いてください。",
    anywhere: (command) =>
      `どこでも \`${command}\`。回答はあなただけに表示され、全員に見せることもできます。`,
    onMessage: (path) => `ほかの人のメッセージでは、${path}。`,
    noPassword: "パスワードは送らないでください。必要ありません。",
    prompt: "たとえば:",
    settingsOf: (provider) => `${provider} の設定`,
  },
  shortened: "1 つのメッセージに収まるよう短くしました。全部を見るには、その部分について聞いてください。",
  nothingToRead: (command) =>
    `そのメッセージには読める文章がありません。\`${command}\` で質問を入力してください。`,
  oldButton: (command) => `そのボタンは以前のバージョンのものです。\`${command}\` でもう一度聞いてください。`,
  unknownCommand: (command) => `そのコマンドは私のものではありません。\`${command}\` を試してください。`,
  answeredAlready: {
    says: (title) => `数分前にここで回答しました: ${title}`,
    link: "回答を見る",
  },
  feedback: {
    right: "正しかった",
    wrong: "正しくなかった",
    thanks: "お知らせいただき、ありがとうございます。",
    sorry: (hasPerson) =>
      `ありがとうございます。どんな回答を期待していましたか?言い方を変えてもう一度聞いてください${hasPerson ? "。または「人に聞く」を押してください。" : "。"}`,
    askPerson: "人に聞く",
    canHelp: "ここで人に聞けます:",
    question: "あなたの質問へのリンク",
  },
  notYours: "この回答を削除できるのは、質問した人だけです。",
  cannotShow: "ここでは全員に向けて書き込む権限がありません。上の回答はあなたにだけ表示されています。",
  tooMany: {
    byYou:
      "ご質問の間隔が短く、きちんとお答えできません。1分ほどで再開します。それまでのご質問にはお答えしません。",
    here: "ここに質問が一度に集まったため、あなたの質問にはお答えできませんでした。1分ほどしてからもう一度お尋ねください。",
  },
  readInPart: "メッセージがとても長かったため、はじめの部分だけを読みました。",
  wentWrong: "こちらで問題が起きました。少し待ってからもう一度お試しください。",
  cannotWrite: (channel) =>
    `${channel} に書き込む権限がないため、ここでお答えします。サーバーの管理者は「チャンネルを見る」「メッセージを送信」「スレッドでメッセージを送信」「メッセージ履歴を読む」の権限を私に与えられます。`,
  deleteFirst: "メッセージを削除してください。ほかの人が読めます。",
};
