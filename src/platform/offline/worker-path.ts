/** At the root, where it may be registered for any part of the site. */
export const workerPath = '/sw.js'
