import type { Child } from 'hono/jsx'
import type { Logger } from 'pino'
import type { Actor } from '../actor.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/open.ts'
import type { FileStore } from '../files.ts'
import type { Lang } from '../i18n.ts'

/** What acts and pages need from outside. Given, never imported, so that tests give their own. */
export type Deps = {
  readonly db: Database
  readonly clock: Clock
  readonly files: FileStore
  readonly log: Logger
  /** The public address without a trailing slash: 'http://localhost:3000'. */
  readonly origin: string
  /** True in the demo world: its own calendar, one-click sign-in, a banner. */
  readonly demo: boolean
}

export type PageProps = {
  readonly title: string
  readonly description?: string
  /** Which navigation entry is current: its path. */
  readonly current?: string
  /** What the finished page was made from ('story:42'); with tags a visitor's page is kept ready and dropped by tag. */
  readonly tags?: readonly string[]
  readonly breadcrumb?: readonly { readonly label: string; readonly href?: string }[]
  /** Whose views are counted when this page is read: 'story:42'. */
  readonly counted?: string
  /** Schema.org and Dublin Core facts for the head. */
  readonly meta?: Readonly<Record<string, string>>
  readonly jsonLd?: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[]
  /** Not to be found by search engines: an error, a page for one person. */
  readonly isHiddenFromSearch?: boolean
  /** It stands in Vietnamese and English unless false; or the path of each language it stands in, by language. */
  readonly alternates?: boolean | Readonly<Record<string, string>>
  /** The one path of this page, language and all, where it may be read at several. */
  readonly canonical?: string
  /** Feeds a reader of this page may want: paths and titles. */
  readonly feeds?: readonly PageFeed[]
  /** The picture that stands for the page where it is shared: a path, 1200 by 630. */
  readonly picture?: { readonly path: string; readonly alt: string }
}

export type PageFeed = { readonly href: string; readonly title: string; readonly type: string }

export type AppEnv = {
  Bindings: {
    /** The sender's network address. */
    address: string
  }
  Variables: {
    deps: Deps
    actor: Actor
    lang: Lang
    /** What the finished page was made from; set by the renderer for pages that may be shared. */
    madeFrom?: { readonly tags: readonly string[]; readonly counted?: string }
    /** The names of its address that the page was made from, with values it could read; see readQuery. */
    namesRead?: ReadonlySet<string>
    /** What helps somebody who came to an address with nothing at it: where to go on. Not asked when all is well. */
    guide?: () => Promise<Child>
    /** A portal path in the page's language: href('/don-vi') is '/en/don-vi' on an English page. */
    href: (path: string) => string
  }
}

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: an interface is how Hono lets itself be extended
    (content: Child, props: PageProps): Response | Promise<Response>
  }
}
