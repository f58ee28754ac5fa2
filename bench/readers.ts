import { connect, type Socket } from 'node:net'

/**
 * Asks for one page over and over on so many connections, as `people` different persons in turn: addresses that a proxy
 * forwards. Answers how many pages came. Leaner than a general load generator, so that the server is what is measured.
 */
export async function readers(
  port: number,
  seconds: number,
  people: number,
  connections = 32,
): Promise<number> {
  const run = { pages: 0, isOver: false, people }
  const sockets = Array.from({ length: connections }, () => readOn(port, run))
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  run.isOver = true
  const { pages } = run
  await Promise.all(sockets.map(({ ended }) => ended))
  return pages
}

let person = 0

function readOn(port: number, run: { pages: number; isOver: boolean; people: number }) {
  const socket: Socket = connect(port, '127.0.0.1')
  let awaited = 0
  const ask = () => {
    person = (person + 1) % run.people
    const address = `10.${(person >> 16) & 255}.${(person >> 8) & 255}.${person & 255}`
    socket.write(`${request}x-forwarded-for: ${address}\r\n\r\n`, 'latin1')
  }
  const ended = new Promise<void>((resolve, reject) => {
    socket.on('close', () => resolve())
    socket.on('error', reject)
    socket.on('data', (bytes: Buffer) => {
      if (awaited === 0) awaited = lengthOf(bytes)
      awaited -= bytes.length
      if (awaited > 0) return
      awaited = 0
      run.pages++
      if (run.isOver) socket.end()
      else ask()
    })
  })
  socket.on('connect', ask)
  return { ended }
}

/** Of the whole answer that begins here; its head always comes in one piece. */
function lengthOf(bytes: Buffer): number {
  const body = bytes.indexOf('\r\n\r\n') + 4
  const head = bytes.toString('latin1', 0, body)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(head)
  return body + Number(/content-length: (\d+)/i.exec(head)![1])
}

const request = [
  'GET / HTTP/1.1',
  'host: localhost',
  'user-agent: Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
  'accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language: vi-VN,vi;q=0.9',
  'accept-encoding: gzip, deflate, br',
  'sec-fetch-dest: document',
  'sec-fetch-mode: navigate',
  'sec-fetch-site: none',
  '',
].join('\r\n')
