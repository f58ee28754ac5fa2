import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Child } from 'hono/jsx'
import { textsIn } from '../i18n.ts'
import { Button } from '../ui/index.ts'
import type { AppEnv } from './context.ts'
import { frameTexts } from './frame-texts.ts'
import { wordsOfAddress } from './words-of-address.ts'

/** One page for what does not exist and for what one may not see. */
export async function notFoundPage(c: Context<AppEnv>): Promise<Response> {
  const t = textsIn(c.var.lang ?? 'vi', frameTexts)
  c.status(404)
  const isStaff = isStaffPage(c)
  const guide = isStaff ? undefined : await c.var.guide?.().catch(() => undefined)
  return c.render(
    <Apology title={t.notFoundTitle} text={t.notFound} isStaff={isStaff} lang={c.var.lang}>
      {!isStaff && <SearchFromAddress c={c} />}
      {guide}
    </Apology>,
    { title: t.notFoundTitle, description: t.notFound, alternates: false, isHiddenFromSearch: true },
  )
}

/** Looks for what the address speaks of: '/tin-tuc/ke-hoach-nam-2023.html' is 'ke hoach nam 2023'. */
function SearchFromAddress({ c }: { c: Context<AppEnv> }) {
  const t = textsIn(c.var.lang ?? 'vi', frameTexts)
  return (
    <search class="measure">
      <form class="search-form" action={c.var.href?.('/tim-kiem') ?? '/tim-kiem'}>
        <label for="tim-lai">{t.searchInstead}</label>
        <div class="row" data-gap="tight">
          <input
            class="input"
            id="tim-lai"
            type="search"
            name="q"
            maxlength={200}
            value={wordsOfAddress(c.req.path)}
          />
          <Button icon="search">{t.search}</Button>
        </div>
      </form>
    </search>
  )
}

/** A bug: noted with a code that the page shows, so that whoever calls can be helped; nothing of it is shown. */
export async function brokenPage(error: Error, c: Context<AppEnv>): Promise<Response> {
  if (error instanceof HTTPException) return error.getResponse()
  const code = randomBytes(4).toString('hex')
  const { deps, lang = 'vi' } = c.var
  const isAway = databaseIsAway(error)
  if (isAway) c.header('retry-after', '5')
  deps?.log.error(
    { code, path: withoutSecrets(c.req.path), method: c.req.method, error: error.stack ?? String(error) },
    'bug',
  )
  const t = textsIn(lang, frameTexts)
  const text = isAway ? t.databaseAway : t.broken
  const status = isAway ? 503 : 500
  c.status(status)
  try {
    return await c.render(
      <Apology
        title={t.brokenTitle}
        text={text}
        code={t.errorCode(code)}
        isStaff={isStaffPage(c)}
        lang={lang}
      />,
      { title: t.brokenTitle, alternates: false, isHiddenFromSearch: true },
    )
  } catch {
    return c.text(`${t.brokenTitle}. ${text} ${t.errorCode(code)}`, status)
  }
}

/** No connection, or one that the server has just ended (PostgreSQL's classes 08 and 57P). */
function databaseIsAway(error: Error): boolean {
  const { code = '' } = error as Error & { code?: string }
  return (
    ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(code) ||
    /^(08|57P)/.test(code) ||
    /Connection terminated/.test(error.message)
  )
}

/** Whoever reads the log is not let in by what stands in an address: a guest's link carries 256 bits. */
const withoutSecrets = (path: string) => path.replace(/(?<=\/)[\w-]{43}(?=\/|$)/g, '…')

const isStaffPage = (c: Context<AppEnv>) => c.req.path.startsWith('/lam-viec')

type ApologyProps = {
  title: string
  text: string
  code?: string
  isStaff: boolean
  lang: AppEnv['Variables']['lang']
  children?: Child
}

function Apology({ title, text, code, isStaff, lang, children }: ApologyProps) {
  const t = textsIn(lang ?? 'vi', frameTexts)
  return (
    <div class={isStaff ? 'stack' : 'wrap stack'}>
      <h1>{title}</h1>
      <p>{text}</p>
      {code && <p>{code}</p>}
      {children}
      <p>
        <a href={isStaff ? '/lam-viec' : lang === 'en' ? '/en' : '/'}>{isStaff ? t.toWork : t.toHome}</a>
      </p>
    </div>
  )
}
