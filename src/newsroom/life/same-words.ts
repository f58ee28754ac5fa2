import { isDeepStrictEqual } from 'node:util'
import type { Written } from './store-write.ts'

/** Whether two texts say the same, down to the last mark. */
export const sameWords = (a: Written, b: Written): boolean =>
  a.title === b.title &&
  a.summary === b.summary &&
  a.transcript === b.transcript &&
  (a.correctionNote ?? '') === (b.correctionNote ?? '') &&
  isDeepStrictEqual(plain(a.body), plain(b.body))

/** As JSON keeps it: without what is undefined. */
const plain = (body: unknown) => JSON.parse(JSON.stringify(body))
