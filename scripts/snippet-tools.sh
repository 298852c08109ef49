#!/usr/bin/env bash
# Installs what the snippet tests run snippets with, on Debian and as root. Whatever is missing is skipped by the tests, with a sentence.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

packages=(
  ca-certificates curl python3 ruby-actionmailer
  msmtp s-nail swaks libnet-ssleay-perl
  git-email libmailtools-perl libauthen-sasl-perl libio-socket-ssl-perl libemail-sender-perl
  php-cli libphp-phpmailer php-symfony-mailer php-symfony-dotenv
  python3-django python3-flask-mail
  default-jdk-headless libjakarta-mail-java
  golang-go elixir
  postfix libsasl2-modules
)
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${packages[@]}" > /dev/null

# Exim cannot be installed beside Postfix; unpacked it runs all the same.
if [ ! -x /opt/exim4/usr/sbin/exim4 ]; then
  apt-get install -y -qq --no-install-recommends libdb5.3 libgnutls-dane0 libidn12 libnsl2 libpcre2-8-0 > /dev/null
  unpacking=$(mktemp -d)
  trap 'rm -rf "$unpacking"' EXIT
  chmod 755 "$unpacking"
  (cd "$unpacking" && apt-get download -qq exim4-daemon-light && dpkg -x exim4-daemon-light_*.deb /opt/exim4)
  getent passwd Debian-exim > /dev/null || useradd --system --no-create-home --shell /usr/sbin/nologin Debian-exim
fi
