/**
 * Ordinary words that are also the name of a mail service, an app or a program. "Is the free plan enough?" must not
 * become a card for free.fr, so such a name is listed under `everyday:` and counts only beside mail words.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `
  access active air alice all apple ask aim bell blue box bridge cable canary charter chat clear cloud code comet
  community connect contact cox crystal daily dark delta desktop direct domain drive earth easy echo edge engine
  exchange express flash flow free freedom frontier ghost go good grid group hello help hey home host hosting hover
  hub ice inbox internet jet key knot last level life light line link live lite mail match me message metro mint
  mobile moon my nest net network new node now office on one online open orange outlook path pepper pine planet plus
  point pop port post power prime prodigy proton quest rain safe sea service seven shaw signal simple site sky
  smart snow space spark spectrum spike spring sprint star station storm sun support swift talk team teams tide tiger titan
  today total trust tube two union universe up vault virgin vision voice wave way web wind windows work world yes you
  `
    .trim()
    .split(/\s+/),
);
