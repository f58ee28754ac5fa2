import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Lang } from '../i18n.ts'
import type { Display } from './display.ts'
import { Drawings } from './drawings.tsx'

/** What a page needs of the bundled files; platform/assets gives it. */
export type AssetUrls = { url(name: string): string }

export type PageProps = {
  readonly lang: Lang
  /** Of this page alone; the site's name is added. */
  readonly title: string
  readonly siteName?: string
  readonly description?: string
  readonly canonical?: string
  readonly display?: Display
  readonly assets: AssetUrls
  /** Sets the density: the public portal or the workspace. */
  readonly look: 'portal' | 'workspace'
  /** Other languages of this page: { en: '/en/don-vi' }. */
  readonly alternates?: Readonly<Record<string, string>>
  /** Dublin Core, Open Graph and the like, as meta elements by name. */
  readonly meta?: Readonly<Record<string, string>>
  readonly jsonLd?: JsonLd | readonly JsonLd[]
  readonly feeds?: readonly { readonly href: string; readonly title: string; readonly type: string }[]
  readonly isHiddenFromSearch?: boolean
  /** The mark of whoever is signed in, for scripts that keep something of theirs on the device. */
  readonly account?: string
  /** More for the head: what makes the page installable. */
  readonly head?: Child
  readonly children?: Child
}

type JsonLd = Readonly<Record<string, unknown>>

/** The whole document. Everything it loads comes from our own address, nothing is written inline. */
export function Page(props: PageProps) {
  const { lang, display = {}, assets, look, account, head, children } = props
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang} data-theme={display.theme} data-zoom={display.zoom} data-account={account}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <Head {...props} />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" type="image/svg+xml" href={assets.url('favicon.svg')} />
          {look === 'portal' && <FontPreloads assets={assets} lang={lang} />}
          <link rel="stylesheet" href={assets.url(`${look}.css`)} />
          <script src={assets.url('early.js')} />
          <script defer src={assets.url('loa.js')} />
          {head}
        </head>
        <body class={look}>
          <Drawings />
          {children}
        </body>
      </html>
    </>
  )
}

/** The faces every reading page is set in, asked for before the styles are read; the rest only where it is shown. */
function FontPreloads({ assets, lang }: Pick<PageProps, 'assets' | 'lang'>) {
  const alphabets = lang === 'vi' ? ['latin', 'vietnamese'] : ['latin']
  const files = alphabets.flatMap((alphabet) =>
    ['400', '600'].map((weight) => `be-vietnam-pro-${alphabet}-${weight}-normal.woff2`),
  )
  return (
    <>
      {files.map((file) => (
        <link rel="preload" as="font" type="font/woff2" href={assets.url(file)} crossorigin="" />
      ))}
    </>
  )
}

function Head(page: PageProps) {
  const { title, siteName = 'Loa', description, canonical, alternates = {}, meta = {}, feeds = [] } = page
  const jsonLd = page.jsonLd === undefined ? [] : [page.jsonLd].flat()
  return (
    <>
      <title>{title === siteName ? title : `${title} | ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {page.isHiddenFromSearch && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {Object.entries(alternates).map(([lang, href]) => (
        <link rel="alternate" hreflang={lang} href={href} />
      ))}
      {feeds.map((feed) => (
        <link rel="alternate" {...feed} />
      ))}
      {Object.entries(meta).map(([name, content]) =>
        isProperty.test(name) ? (
          <meta property={name} content={content} />
        ) : (
          <meta name={name} content={content} />
        ),
      )}
      {jsonLd.map((facts) => (
        <script type="application/ld+json">{raw(inScript(facts))}</script>
      ))}
    </>
  )
}

/** Open Graph names its facts by property, everybody else by name. */
const isProperty = /^(og|article):/

/** JSON that cannot end the script element it stands in. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
