/** Every number of signing in, in one place; times in seconds. */
export const limits = {
  /** Half a day without use ends a session: a lunch break and a long meeting do not, a night does. */
  sessionIdle: 12 * 3600,
  /** However busy, a session ends after a week, so that a copied cookie cannot live on for ever. */
  sessionLongest: 7 * 86_400,
  /** "Last used" is written at most this often: not every page view is a write. */
  sessionTouch: 5 * 60,
  /** Without a second factor the length is what protects (OWASP ASVS 5 §6.2.1 asks 8, recommends more). */
  passwordShortest: 12,
  /** A passphrase fits; a megabyte to hash does not. */
  passwordLongest: 128,
  /** A link to set a forgotten password, once. */
  resetLink: 3600,
  /** A link for a new account: its holder may be in the field for some days. */
  welcomeLink: 3 * 86_400,
  /** Mails with a reset link to one address within an hour: nobody's letter box is filled by a stranger. */
  resetMailsPerHour: 3,
  /** The answer to a reset request never comes sooner, account or not, so that its speed tells nothing. */
  resetAnswer: 0.4,
  /** Wrong passwords in a row before the account waits. */
  failuresFree: 5,
  /** The first wait; it doubles with every further wrong password … */
  lockFirst: 60,
  /** … up to this, short enough that locking somebody out on purpose gains little. */
  lockLongest: 15 * 60,
  /** Wrong passwords are forgotten after a day without a further one. */
  failuresRemembered: 86_400,
} as const
