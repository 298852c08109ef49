/**
 * Endings that no public name has: names that firms and homes use inside (RFC 6762, appendix G; RFC 8375; the DNS root keeps `internal` free
 * for them, https://www.icann.org/en/board-activities-and-meetings/materials/approved-resolutions-special-meeting-of-the-icann-board-29-07-2024-en),
 * and what stands for no name at all (RFC 6761, 7686, 9476).
 */
export const PRIVATE_ENDINGS: readonly string[] =
  "localhost local localdomain intranet internal private corp home lan home.arpa onion alt invalid".split(
    " ",
  );

/**
 * Endings for documentation and tests. Programs treat them as any other (RFC 6761, 6.2 and 6.5): the public DNS does not have them, and one
 * made for a demonstration may.
 */
export const TEST_ENDINGS: readonly string[] = ["example", "test"];

/** Whether a name lies in a private network, or is one that is never looked up. */
export const isPrivateName = (name: string): boolean => endsIn(name, PRIVATE_ENDINGS);

export const isTestName = (name: string): boolean => endsIn(name, TEST_ENDINGS);

const endsIn = (name: string, endings: readonly string[]) =>
  endings.some((ending) => name === ending || name.endsWith(`.${ending}`));
