import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { textsIn, textsOf } from '../i18n.ts'
import type { AppEnv } from './context.ts'
import { networkOf } from './network-of.ts'

export type RateLimits = {
  /** Forms a minute from one signed-in person; nobody types this fast. */
  readonly perPerson?: number
  /** Forms a minute from visitors of one address, behind which a whole school may sit. */
  readonly perAddress?: number
}

/**
 * Slows down whoever posts without end; readers are never counted. Each process counts in its own memory. Mount it
 * after the renderer, so that the refusal looks like the rest.
 */
export function limitPosts({
  perPerson = 120,
  perAddress = 1200,
}: RateLimits = {}): MiddlewareHandler<AppEnv> {
  const persons = new RateLimiterMemory({ points: perPerson, duration: 60 })
  const addresses = new RateLimiterMemory({ points: perAddress, duration: 60 })
  return async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const { userId } = c.var.actor
    const waitSeconds = userId
      ? await secondsToWait(persons, userId)
      : await secondsToWait(addresses, networkOf(c.env.address))
    return waitSeconds === 0 ? next() : refused(c, waitSeconds, textsIn(c.var.lang, texts))
  }
}

/**
 * Slows down whoever looks things up without end and is not signed in; `costs` names what is made anew for each who asks.
 * Pages that are kept finished are answered before this and are not counted.
 */
export function limitLookups({
  costs,
  perAddress = 300,
}: {
  readonly costs: (c: Context<AppEnv>) => boolean
  /** A minute: a school of some hundred behind one address still looks things up, a program does not take the house. */
  readonly perAddress?: number
}): MiddlewareHandler<AppEnv> {
  const addresses = new RateLimiterMemory({ points: perAddress, duration: 60 })
  return async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || c.var.actor.userId || !costs(c)) return next()
    const waitSeconds = await secondsToWait(addresses, networkOf(c.env.address))
    return waitSeconds === 0 ? next() : refused(c, waitSeconds, textsIn(c.var.lang, lookupTexts))
  }
}

async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000))
  }
}

type Said = { readonly title: string; wait(seconds: number): string }

function refused(c: Context<AppEnv>, waitSeconds: number, t: Said) {
  c.status(429)
  c.header('Retry-After', String(waitSeconds))
  return c.render(
    <div class={c.req.path.startsWith('/lam-viec') ? 'stack' : 'wrap stack'}>
      <h1>{t.title}</h1>
      <p>{t.wait(waitSeconds)}</p>
    </div>,
    { title: t.title, alternates: false, isHiddenFromSearch: true },
  )
}

const texts = textsOf({
  title: { vi: 'Gửi quá nhiều lần', en: 'Sent too often' },
  wait: {
    vi: (seconds: number) =>
      `Đã nhận quá nhiều yêu cầu trong một phút. Nội dung vừa gửi chưa được lưu: quay lại trang trước và gửi lại sau ${seconds} giây.`,
    en: (seconds: number) =>
      `Too many requests within a minute. What was just sent has not been saved: go back and send it again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  },
})

const lookupTexts = textsOf({
  title: { vi: 'Tra cứu quá nhiều lần', en: 'Looked up too often' },
  wait: {
    vi: (seconds: number) =>
      `Từ mạng này đã có quá nhiều lượt tra cứu trong một phút. Tải lại trang này sau ${seconds} giây.`,
    en: (seconds: number) =>
      `Too much was looked up from this network within a minute. Load this page again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  },
})
