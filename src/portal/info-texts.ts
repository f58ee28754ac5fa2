import { textsOf } from '../platform/i18n.ts'
import { accessibility } from './info/accessibility.ts'
import { counting } from './info/counting.ts'
import type { InfoPage } from './info/info-page.ts'
import { privacy } from './info/privacy.ts'

/** Pages that explain the site itself, by their addresses. */
export const infoPages: Readonly<Record<string, InfoPage>> = {
  '/cach-dem': counting,
  '/tro-nang': accessibility,
  '/bao-ve-du-lieu-ca-nhan': privacy,
}

export const infoTexts = textsOf({ home: { vi: 'Trang chủ', en: 'Home' } })
