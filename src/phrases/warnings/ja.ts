import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const ja: Warnings = {
  secret: {
    password:
      "メッセージにパスワードが含まれているようです。保存はしていません。パスワードは必要ありません。読んだ人が使えるため、変更してください。",
    "app-password":
      "メッセージにアプリパスワードが含まれているようです。保存はしていません。パスワードは必要ありません。アカウントで削除し、新しいものを作成してください。",
    key: (owner) =>
      `メッセージに秘密のキー${owner ? `（${owner}）` : ""}が含まれているようです。保存はしていません。キーは必要ありません。読んだ人が使えるため、無効にして新しいものを作成してください。`,
    revoke: (owner) => `${owner}で無効にする`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` は${provider}のサーバーではありません。そこにパスワードを入力しないでください。` : `\`${name}\` は${provider}のものではありません。そこにパスワードを入力しないでください。`}${right.length > 0 ? `${provider}のサーバーは${listed(right, "または")}です。` : ""}`,
  stranger: (name, provider, right) =>
    `\`${name}\` は知りません。誰のものか分からないうちは、そこにパスワードを入力しないでください。${provider}のサーバーは${listed(right, "または")}です。`,
  readAs: (written, meant) => `\`${written}\` を ${meant} と読みました。`,
};
