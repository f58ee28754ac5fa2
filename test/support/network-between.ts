import { request as ask, createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** The way between a telephone and Loa, that can be cut, or lose answers after the server has worked. */
export type Network = {
  readonly address: string
  cut(): void
  mend(): void
  /** The next answers to posts to this path never arrive, though what was posted does; browsers ask once more by themselves. */
  loseAnswers(path: string, count: number): void
  /** Posts that arrived at the server, by path. */
  readonly posts: readonly string[]
  close(): Promise<void>
}

export async function networkBetween(loa: string): Promise<Network> {
  const target = new URL(loa)
  const sockets = new Set<Socket>()
  const posts: string[] = []
  let isCut = false
  let lost = { path: '', count: 0 }
  const server: Server = createServer((req, res) => {
    const path = req.url ?? '/'
    const onward = ask({
      host: target.hostname,
      port: target.port,
      path,
      method: req.method,
      headers: req.headers,
    })
    onward.on('response', (answer) => {
      if (req.method === 'POST') posts.push(path)
      if (req.method === 'POST' && lost.count > 0 && path === lost.path) {
        lost = { ...lost, count: lost.count - 1 }
        answer.resume().on('end', () => res.destroy())
        return
      }
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    onward.on('error', () => res.destroy())
    req.pipe(onward)
  })
  server.on('connection', (socket) => {
    if (isCut) return socket.destroy()
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    cut() {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend() {
      isCut = false
    },
    loseAnswers(path, count) {
      lost = { path, count }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
