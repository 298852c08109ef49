import type { Rule } from "../base.ts";
import { bothDirections } from "./both-directions.ts";
import { causeLinks } from "./cause-links.ts";
import { checkedDay } from "./checked-day.ts";
import { cleartext } from "./cleartext.ts";
import { datedRanges } from "./dated-ranges.ts";
import { defaults } from "./defaults.ts";
import { domainPatterns } from "./domain-patterns.ts";
import { endingServers } from "./ending-servers.ts";
import { errorCauses } from "./error-causes.ts";
import { errorHoles } from "./error-holes.ts";
import { everydayAliases } from "./everyday-aliases.ts";
import { examplesOf } from "./examples-of.ts";
import { foreignWrongHosts } from "./foreign-wrong-hosts.ts";
import { frameworkHoles } from "./framework-holes.ts";
import { frameworkSecrets } from "./framework-secrets.ts";
import { hostAndType } from "./host-and-type.ts";
import { hostFamily } from "./host-family.ts";
import { hostSpelling } from "./host-spelling.ts";
import { knownIds } from "./known-ids.ts";
import { linkOwners } from "./link-owners.ts";
import { listFile } from "./list-file.ts";
import { mailWords } from "./mail-words.ts";
import { markedNames } from "./marked-names.ts";
import { needsAndPasswords } from "./needs-and-passwords.ts";
import { noteHosts } from "./note-hosts.ts";
import { oauthSignIn } from "./oauth-sign-in.ts";
import { placeholders } from "./placeholders.ts";
import { portAndTls } from "./port-and-tls.ts";
import { portAndType } from "./port-and-type.ts";
import { readings } from "./readings.ts";
import { readingsApart } from "./readings-apart.ts";
import { realDomains } from "./real-domains.ts";
import { serversOf } from "./servers-of.ts";
import { sharedSignIn } from "./shared-sign-in.ts";
import { sourceKeys } from "./source-keys.ts";
import { sourcePublisher } from "./source-publisher.ts";
import { statusNeeds } from "./status-needs.ts";
import { statusServers } from "./status-servers.ts";
import { translationAge } from "./translation-age.ts";
import { translationLines } from "./translation-lines.ts";
import { translationOf } from "./translation-of.ts";
import { translationValues } from "./translation-values.ts";
import { uniqueAlias } from "./unique-alias.ts";
import { uniqueCode } from "./unique-code.ts";
import { uniqueDomain } from "./unique-domain.ts";
import { uniqueMx } from "./unique-mx.ts";
import { uniquePrint } from "./unique-print.ts";
import { uniquePublisher } from "./unique-publisher.ts";
import { uniqueRank } from "./unique-rank.ts";
import { uniqueServer } from "./unique-server.ts";
import { uniqueSource } from "./unique-source.ts";
import { uniqueWording } from "./unique-wording.ts";
import { userNameHoles } from "./user-name-holes.ts";
import { variants } from "./variants.ts";
import { wholeVariants } from "./whole-variants.ts";
import { wrongHostnames } from "./wrong-hostnames.ts";

/** Every rule, in the order in which they are run. */
export const RULES: readonly Rule[] = [
  uniqueDomain,
  domainPatterns,
  uniqueMx,
  uniqueAlias,
  everydayAliases,
  portAndTls,
  cleartext,
  needsAndPasswords,
  wholeVariants,
  foreignWrongHosts,
  uniqueCode,
  readingsApart,
  mailWords,
  hostFamily,
  portAndType,
  hostAndType,
  hostSpelling,
  realDomains,
  uniqueServer,
  bothDirections,
  userNameHoles,
  sharedSignIn,
  errorHoles,
  causeLinks,
  uniqueRank,
  linkOwners,
  listFile,
  noteHosts,
  statusNeeds,
  statusServers,
  serversOf,
  oauthSignIn,
  knownIds,
  uniqueWording,
  uniquePrint,
  examplesOf,
  markedNames,
  variants,
  placeholders,
  wrongHostnames,
  endingServers,
  datedRanges,
  sourceKeys,
  uniqueSource,
  sourcePublisher,
  uniquePublisher,
  checkedDay,
  readings,
  errorCauses,
  frameworkHoles,
  frameworkSecrets,
  defaults,
  translationOf,
  translationAge,
  translationLines,
  translationValues,
];
