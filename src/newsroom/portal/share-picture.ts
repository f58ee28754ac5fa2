import type { Lang } from '../../platform/i18n.ts'

/** Where the picture of a story for sharing is fetched. */
export const sharePath = (slug: string, lang: Lang): string =>
  `${lang === 'en' ? '/en' : ''}/anh-chia-se/${slug}.png`
