#!/usr/bin/env bash
# Makes the certificates that the mail servers in test/fakes speak TLS with: a CA of our own and one for localhost.
# They are checked in, good for a hundred years, so that the tests need no openssl. The keys protect nothing.
set -euo pipefail
cd "$(dirname "$0")/../test/fakes/smtp/certificates"

days=36500
openssl req -x509 -newkey rsa:2048 -nodes -days "$days" -subj "/CN=Waybill test CA" \
  -addext "keyUsage=critical,keyCertSign,cRLSign" -keyout ca-key.pem -out ca.pem
openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout server-key.pem -out server.csr
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca-key.pem -CAcreateserial -days "$days" -out server.pem -extfile <(
  printf '%s\n' "subjectAltName=DNS:localhost,IP:127.0.0.1" "keyUsage=critical,digitalSignature,keyEncipherment" \
    "extendedKeyUsage=serverAuth" "basicConstraints=critical,CA:FALSE"
)
rm -f server.csr ca.srl ca-key.pem
