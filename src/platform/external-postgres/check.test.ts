import assert from 'node:assert/strict'
import { type AddressInfo, createServer } from 'node:net'
import { test } from 'node:test'
import { CannotStart } from '../cannot-start.ts'
import { checkExternalPostgres } from './check.ts'

test('the PostgreSQL of the tests will do', async () => {
  await checkExternalPostgres(String(process.env.LOA_TEST_DATABASE_URL))
})

const refusals: readonly (readonly [code: string, words: RegExp])[] = [
  ['28P01', /không nhận tài khoản hoặc mật khẩu/],
  ['28000', /không nhận tài khoản hoặc mật khẩu/],
  ['3D000', /Chưa có cơ sở dữ liệu/],
  ['53300', /hết lượt kết nối/],
  ['57P03', /đang khởi động hoặc đang dừng/],
]
for (const [code, words] of refusals)
  test(`a server that refuses with ${code} is explained, without the password`, async () => {
    const server = await refusingWith(code)
    const { port } = server.address() as AddressInfo
    const check = checkExternalPostgres(`postgresql://loa:secret-word@127.0.0.1:${port}/loa`)
    await assert.rejects(check, (error) => {
      assert.ok(error instanceof CannotStart)
      assert.doesNotMatch(error.message, /secret-word/)
      assert.match(error.text.vi, words)
      return true
    })
    server.close()
  })

test('words that are no address at all are refused', async () => {
  await assert.rejects(checkExternalPostgres('postgresql://a:b@c:port/d'), CannotStart)
})

/** Answers every connection as PostgreSQL does when it refuses: an error message with a code. */
async function refusingWith(code: string) {
  const fields = Buffer.from(`SFATAL\0C${code}\0Mno\0\0`)
  const message = Buffer.alloc(5)
  message.write('E')
  message.writeInt32BE(fields.length + 4, 1)
  const server = createServer((socket) =>
    socket.on('error', () => {}).once('data', () => socket.end(Buffer.concat([message, fields]))),
  )
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return server
}
