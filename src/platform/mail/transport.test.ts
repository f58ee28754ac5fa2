import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { keptTransport, smtpTransport, transportFor } from './transport.ts'

const from = 'Loa <loa@tinh.example>'
const mail = {
  id: 7,
  recipient: 'lan@so.example',
  subject: 'Quá hạn 2 ngày làm việc',
  body: 'Kính gửi ông/bà Lan (mẫu),\n\nCòn 1 việc.\n',
  isSecret: false,
  queuedAt: '2023-09-20T01:00:00.000Z',
  sentAt: null,
  attempts: 1,
  lastError: null,
}

/** A letter box that speaks just enough SMTP, and refuses a recipient when told to. */
async function mailServer(t: TestContext, refuses = false) {
  const letters: string[] = []
  const server = createServer((socket) => converse(socket, letters, refuses))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  return { letters, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function converse(socket: Socket, letters: string[], refuses: boolean) {
  let letter: string[] | undefined
  let rest = ''
  socket.write('220 loa.test\r\n')
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (!letter) socket.write(answerTo(line, refuses))
      if (line === 'DATA') letter = []
      else if (letter && line === '.') {
        letters.push(letter.join('\n'))
        letter = undefined
        socket.write('250 kept\r\n')
      } else letter?.push(line)
    }
  })
}

function answerTo(line: string, refuses: boolean): string {
  if (line.startsWith('RCPT') && refuses) return '550 no such letter box\r\n'
  return line === 'DATA' ? '354 go on\r\n' : '250 ok\r\n'
}

test('a mail reaches the server with its Vietnamese whole, and every try carries the same Message-ID', async (t) => {
  const { letters, url } = await mailServer(t)
  const transport = smtpTransport(url, from)
  t.after(transport.close)
  await transport.send(mail)
  await transport.send({ ...mail, attempts: 2 })
  const ids = letters.map((letter) => /^Message-ID: (<\w+@tinh\.example>)$/im.exec(letter)?.[1])
  assert.ok(ids[0])
  assert.equal(ids[0], ids[1])
  assert.match(letters[0] ?? '', /^Subject: =\?UTF-8\?Q\?Qu=C3=A1/m)
  assert.match(letters[0] ?? '', /^To: lan@so\.example$/m)
})

test('a recipient that the server refuses is an error, so that the mail stays waiting', async (t) => {
  const { url } = await mailServer(t, true)
  const transport = smtpTransport(url, from)
  t.after(transport.close)
  await assert.rejects(transport.send(mail), /no such letter box/)
})

test('without a server mails are kept in the demo, and wait in production', () => {
  assert.equal(transportFor({ from, isDemo: true }), keptTransport)
  assert.equal(transportFor({ from, isDemo: false }), undefined)
})
