#!/usr/bin/env bash
# A smoke test on the versions of Node.js that the suite does not run on. Each comes as a package that holds the binary,
# into a temporary folder; where it cannot be had, one sentence says so, and that is no failure.
set -uo pipefail
cd "$(dirname "$0")/.."
own="$(node -p 'process.versions.node.split(".")[0]')"
kind="$(node -p 'process.platform + "-" + process.arch')"
version="$(node -p 'require("./package.json").version')"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

# Runs what a user would run first, each with its answer and no warning beside the JSON; the first that is wrong is named.
smoke() {
  local node="$1"
  [ "$("$node" dist/cli.js --version)" = "waybill $version" ] || { echo "--version"; return 1; }
  "$node" dist/cli.js ask --json "Gmail SMTP port?" 2>&1 | "$node" -e '
    const answer = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    process.exit(answer.servers[0].hostname === "smtp.gmail.com" && answer.servers[0].port === 465 ? 0 : 1);
  ' || { echo "ask"; return 1; }
  echo "yahoo imap" | "$node" dist/cli.js start 2>/dev/null | grep -q imap.mail.yahoo.com || { echo "start"; return 1; }
  "$node" -e 'Promise.all(["slack", "discord"].map((name) => import(`./dist/adapters/${name}/index.js`)))' ||
    { echo "Slack or Discord"; return 1; }
  "$node" dist/cli.js knowledge check | grep -q "No problems" || { echo "knowledge check"; return 1; }
}

failed=0
for major in 20 22 24; do
  if [ "$major" = "$own" ]; then
    echo "Node.js $major: the suite runs on it."
    continue
  fi
  if ! timeout 300 npm install --silent --no-save --ignore-scripts --prefix "$folder/$major" "node-$kind@$major" > /dev/null 2>&1; then
    echo "Node.js $major: not to be had here for $kind, so its smoke test is skipped."
    continue
  fi
  node="$folder/$major/node_modules/node-$kind/bin/node"
  if wrong="$(smoke "$node")"; then
    echo "Node.js $major ($("$node" --version)): smoke test passed."
  else
    echo "Node.js $major ($("$node" --version)): not as on Node.js $own: $wrong."
    failed=1
  fi
done
exit "$failed"
