import type { PassageKind } from '../draft/passages.ts'

/** In addresses: /yeu-cau/3, /muc-tieu/them, /noi-dung/5/bo. */
export const passageKinds: Readonly<Record<string, PassageKind>> = {
  'yeu-cau': 'requirement',
  'muc-tieu': 'goal',
  'noi-dung': 'theme',
}

export const passageSlug = (kind: PassageKind): string =>
  Object.keys(passageKinds).find((slug) => passageKinds[slug] === kind)!
