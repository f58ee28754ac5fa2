import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { z } from 'zod'
import { type ReadForm, readForm, readQuery, say } from './form.ts'

const missing = { vi: 'Nhập tên.', en: 'Enter a name.' }
const schema = z.object({
  name: z.string().trim().min(1, say(missing)),
  theme: z.array(z.string()).default([]),
})

/** What readForm makes of a posted body. */
async function read(
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<ReadForm<z.output<typeof schema>>> {
  let result: ReadForm<z.output<typeof schema>> | undefined
  const app = new Hono().post('/', async (c) => {
    result = await readForm(c, schema)
    return c.text('')
  })
  await app.request('/', { method: 'POST', body, headers })
  return result!
}

test('text comes in NFC without control characters, a name that stands twice is a list', async () => {
  const { result } = await read(
    new URLSearchParams([
      ['name', 'Đại\u0000\u0007'.normalize('NFD')],
      ['theme', '1'],
      ['theme', '2'],
    ]),
  )
  assert.deepEqual(result, { ok: true, value: { name: 'Đại', theme: ['1', '2'] } })
})

test('what is wrong is said in both languages beside its field, and what was typed is kept', async () => {
  const { result, filled } = await read(new URLSearchParams({ name: ' ', theme: 'x' }))
  assert.ok(!result.ok)
  assert.deepEqual(result.issues.find(({ field }) => field === 'name')?.text, missing)
  assert.equal(filled.theme, 'x')
})

test('an upload cut in the middle is a refusal, not a bug', async () => {
  const cut = '--b\r\ncontent-disposition: form-data; name="name"; filename="a.docx"\r\n\r\nPK'
  const { result } = await read(cut, { 'content-type': 'multipart/form-data; boundary=b' })
  assert.ok(!result.ok)
  assert.match(result.issues[0]!.text.vi, /ngắt giữa chừng/)
})

test('an address is read as a form is: in NFC, without the sign that PostgreSQL takes in no text', async () => {
  const query = z.object({ loai: z.string().default('') })
  const app = new Hono().get('/', (c) => c.json(readQuery(c, query)))
  const answer = await app.request(`/?loai=${encodeURIComponent('Kế hoạch'.normalize('NFD'))}%00`)
  assert.deepEqual(await answer.json(), { loai: 'Kế hoạch' })
})

test('what is wrong in an address is left out, the rest counts', async () => {
  const query = z.object({ trang: z.coerce.number().int().min(1).default(1), tim: z.string().default('') })
  const app = new Hono().get('/', (c) => c.json(readQuery(c, query)))
  const answer = await app.request('/?trang=-5&tim=phuoc')
  assert.deepEqual(await answer.json(), { trang: 1, tim: 'phuoc' })
})
