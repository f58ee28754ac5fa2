import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './context.ts'

/** An answer may be stricter with itself, as a file somebody sent is. */
export const headers: MiddlewareHandler = async (c, next) => {
  let own: string | null = null
  await usual(c, async () => {
    await next()
    own = c.res.headers.get('content-security-policy')
  })
  if (own !== null) c.res.headers.set('content-security-policy', own)
}

/** No inline script or style, nothing from elsewhere; a PDF may be shown inside our own pages. */
const usual: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    mediaSrc: ["'self'"],
    frameSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'strict-origin-when-cross-origin',
  xFrameOptions: 'SAMEORIGIN',
  permissionsPolicy: { geolocation: [], microphone: ['self'], payment: [], camera: ['self'] },
})

/** A form posted from another site is refused by its Origin or Sec-Fetch-Site header. */
export const sameSiteForms = (origin: string): MiddlewareHandler =>
  csrf({ origin: (from, c) => from === origin || from === new URL(c.req.url).origin })

const ordinary = 1024 * 1024
const upload = 42 * 1024 * 1024

/** Bodies are small except where files are sent; the parts of an upload have their own limits in the act. */
export function limitBodies(takesFiles: (path: string) => boolean): MiddlewareHandler<AppEnv> {
  const tooLarge: Parameters<typeof bodyLimit>[0]['onError'] = (c) =>
    c.text('Nội dung gửi lên quá lớn. / What was sent is too large.', 413)
  const small = bodyLimit({ maxSize: ordinary, onError: tooLarge })
  const large = bodyLimit({ maxSize: upload, onError: tooLarge })
  return (c, next) => (takesFiles(c.req.path) ? large : small)(c, next)
}
