import type { Words } from "./words.ts";

export const ja: Words = {
  showToEveryone: "全員に表示",
  notWorking: "うまくいかない?",
  remove: "削除",
  choose: "選んでください",
  language: "ja",
  source: (page, day, changed) => `${page}（${changed ? `${changed}更新、` : ""}${day} に確認）`,
  unread: (page) => `未確認: ${page}`,
  form: {
    title: "何がうまくいきませんか?",
    label: "メールアプリには何と表示されますか?",
    description: "エラーメッセージを貼り付けるか、状況を書いてください。パスワードは書かないでください。",
    placeholder: "535 5.7.8 Username and Password not accepted",
  },
  help: {
    title: "メールの設定を調べます",
    text: "メールサービスの設定、エラーメッセージの意味、メールアプリの設定方法を聞いてください。質問と一緒に私をメンションするか、直接メッセージを送るか、`/email` を使ってください。回答は英語です。",
    prompt: "たとえば:",
  },
  nothingToRead: "そのメッセージには読める文章がありません。`/email ask` で質問を入力してください。",
  oldButton: "そのボタンは以前のバージョンのものです。`/email ask` でもう一度聞いてください。",
  notYours: "この回答を削除できるのは、質問した人だけです。",
  cannotShow: "ここでは全員に向けて書き込む権限がありません。上の回答はあなたにだけ表示されています。",
  wentWrong: "こちらで問題が起きました。少し待ってからもう一度お試しください。",
  cannotWrite: (channel) =>
    `${channel} に書き込む権限がないため、ここでお答えします。サーバーの管理者は「チャンネルを見る」「メッセージを送信」「スレッドでメッセージを送信」「メッセージ履歴を読む」の権限を私に与えられます。`,
  secret: (inPublic) =>
    inPublic
      ? "メッセージにパスワードが含まれているようです。メッセージを削除し、そのパスワードを変更してください。パスワードは必要ありません。"
      : "メッセージにパスワードが含まれているようです。保存はしていません。パスワードは必要ありません。ほかの人が読める場合は変更してください。",
};
