import type { Lang } from '../i18n.ts'
import { icons, themeColor } from './icons.ts'

export type AppFacts = {
  readonly name: string
  readonly description: string
  /** What is one long press on the icon away. */
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}

/** What a telephone installs. Signing in lies outside the workspace, so the whole site belongs to it. */
export const manifestOf = (lang: Lang, { name, description, shortcuts }: AppFacts) => ({
  id: '/lam-viec',
  name,
  short_name: 'Loa',
  description,
  lang,
  dir: 'ltr',
  start_url: '/lam-viec',
  scope: '/',
  display: 'standalone',
  theme_color: themeColor,
  background_color: themeColor,
  categories: ['government', 'productivity'],
  icons: Object.entries(icons)
    .filter(([, { size }]) => size !== 180)
    .map(([file, { size, isMaskable }]) => ({
      src: iconPath(file),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  shortcuts,
})

export const iconPath = (file: string) => `/bieu-tuong/${file}`
export const manifestPath = (lang: Lang) => (lang === 'vi' ? '/loa.webmanifest' : '/en/loa.webmanifest')
