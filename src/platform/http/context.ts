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
  readonly jsonLd?: Readonly<Record<string, unknown>>
  /** 'vi' or 'en' alternates exist unless false. */
  readonly alternates?: boolean
}

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
