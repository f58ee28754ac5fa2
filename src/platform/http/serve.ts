import { createServer, type IncomingMessage, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { assetFolder } from '../assets/index.ts'
import { CannotStart } from '../cannot-start.ts'
import { readingOfRequest, type Visits } from '../visits.ts'
import type { PageCache } from './page-cache.ts'

export type Served = { readonly port: number; stop(): Promise<void> }

type Door = {
  readonly host: string
  readonly port: number
  readonly trustProxy?: boolean
  /** Is told what tells a person from a program beside the pages read. */
  readonly visits?: Pick<Visits, 'noteAsset' | 'noteRobot'>
}

type App = { fetch(request: Request, env: { address: string }): Response | Promise<Response> }

/** The front: finished public pages are answered from memory before anything else is asked; all else goes to the app. */
export async function serve(
  app: App,
  cache: PageCache,
  { host, port, trustProxy = false, visits }: Door,
): Promise<Served> {
  const pages = getRequestListener((request, { incoming }) =>
    app.fetch(request, { address: addressOf(incoming as IncomingMessage, trustProxy) }),
  )
  const server = createServer((req, res) => {
    if (cache.answer(req, res)) return
    if (req.url?.startsWith(assetFolder)) visits?.noteAsset(readingOfRequest(req, addressOf(req, trustProxy)))
    else if (req.url === '/robots.txt') visits?.noteRobot(readingOfRequest(req, addressOf(req, trustProxy)))
    void pages(req, res)
  })
  server.requestTimeout = 120_000
  server.headersTimeout = 20_000
  await listening(server, host, port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => stop(server),
  }
}

/** The sender's address: the connection's, or behind a trusted proxy the last one it added. */
export function addressOf(req: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? req.headers['x-forwarded-for'] : undefined
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return last || req.socket.remoteAddress || ''
}

const listening = (server: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    server.listen(port, host, resolve)
  })

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CannotStart({
      vi: `Cổng ${port} đang có chương trình khác dùng. Đặt PORT thành số khác rồi chạy lại.`,
      en: `Port ${port} is in use by another program. Set PORT to another number and start again.`,
    })
  if (error.code === 'EACCES')
    return new CannotStart({
      vi: `Không được phép mở cổng ${port}. Đặt PORT từ 1024 trở lên.`,
      en: `Opening port ${port} is not allowed. Set PORT to 1024 or above.`,
    })
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new CannotStart({
      vi: `Máy này không có địa chỉ ${host}. Kiểm tra lại HOST.`,
      en: `This machine has no address ${host}. Check HOST.`,
    })
  return error
}

/** Lets running requests end, for at most five seconds. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), 5000)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
