import type { Rule } from "../base.ts";
import { checkedDay } from "./checked-day.ts";
import { cleartext } from "./cleartext.ts";
import { datedRanges } from "./dated-ranges.ts";
import { defaults } from "./defaults.ts";
import { domainPatterns } from "./domain-patterns.ts";
import { endingServers } from "./ending-servers.ts";
import { errorCauses } from "./error-causes.ts";
import { everydayAliases } from "./everyday-aliases.ts";
import { examplesOf } from "./examples-of.ts";
import { frameworkHoles } from "./framework-holes.ts";
import { frameworkSecrets } from "./framework-secrets.ts";
import { knownIds } from "./known-ids.ts";
import { markedNames } from "./marked-names.ts";
import { oauthSignIn } from "./oauth-sign-in.ts";
import { placeholders } from "./placeholders.ts";
import { portAndTls } from "./port-and-tls.ts";
import { readings } from "./readings.ts";
import { serversOf } from "./servers-of.ts";
import { sourceKeys } from "./source-keys.ts";
import { sourcePublisher } from "./source-publisher.ts";
import { statusNeeds } from "./status-needs.ts";
import { statusServers } from "./status-servers.ts";
import { translationAge } from "./translation-age.ts";
import { translationLines } from "./translation-lines.ts";
import { translationOf } from "./translation-of.ts";
import { translationValues } from "./translation-values.ts";
import { uniqueAlias } from "./unique-alias.ts";
import { uniqueDomain } from "./unique-domain.ts";
import { uniqueMx } from "./unique-mx.ts";
import { uniquePrint } from "./unique-print.ts";
import { uniquePublisher } from "./unique-publisher.ts";
import { uniqueSource } from "./unique-source.ts";
import { uniqueWording } from "./unique-wording.ts";
import { variants } from "./variants.ts";
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
