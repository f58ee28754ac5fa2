import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeptItem } from './kept-item.ts'
import type { KeptStore } from './kept-store.ts'
import { takeForm } from './take-form.ts'
import type { NotKept } from './worker-types.ts'

const form = {
  ...{ action: '/ghi', sendTo: '/ghi/gui-sau', keyField: 'clientKey', titleField: 'what' },
  mostBytes: 1_000,
}
const settings = { queue: '/ghi/cho-gui', signIn: '/dang-nhap' }

/** A form is posted on a device that keeps forms or is full, to a server that answers so. */
async function posted(
  answer: () => Promise<Response>,
  { isFull = false, before }: { isFull?: boolean; before?: Partial<KeptItem> } = {},
) {
  const kept = new Map<string, KeptItem>()
  if (before) kept.set('k', { files: [], ...before } as KeptItem)
  const store = {
    add: async (item: KeptItem) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      kept.set(item.key, item)
    },
    get: async (key: string) => kept.get(key),
    files: async () => [],
    remove: async (key: string) => void kept.delete(key),
    change: async (key: string, become: (item: KeptItem) => KeptItem) => {
      const item = kept.get(key)
      if (item) kept.set(key, become(item))
    },
  } as unknown as KeptStore
  const told: NotKept[] = []
  const around = { settings, store, later: async () => {}, tell: async (said: NotKept) => told.push(said) }
  const fields = { clientKey: 'k', keptBy: 'a', what: 'Phát bài' }
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  const real = { fetch: globalThis.fetch, location: globalThis.location }
  Object.assign(globalThis, { fetch: answer, location: { origin: 'https://loa.test' } })
  try {
    const request = new Request('https://loa.test/ghi', { method: 'POST', body })
    const response = await takeForm(request, form, around)
    const goesTo = response.headers.get('location')?.replace('https://loa.test', '') ?? null
    return { status: response.status, goesTo, told, item: kept.get('k'), state: kept.get('k')?.state }
  } finally {
    Object.assign(globalThis, real)
  }
}

const led = (to: string) => async () => new Response(null, { headers: { 'x-loa-location': to } })
const broken = async () => new Response('', { status: 500 })

test('what the server took is no longer kept; what it did not answer is', async () => {
  const taken = await posted(led('/hoat-dong/1'))
  assert.deepEqual([taken.goesTo, taken.state], ['/hoat-dong/1', undefined])
  const failed = await posted(broken)
  assert.deepEqual([failed.goesTo, failed.state], ['/ghi/cho-gui', 'waiting'])
  const out = await posted(led('/dang-nhap'))
  assert.deepEqual([out.goesTo, out.state], ['/dang-nhap?tiep=%2Fghi%2Fcho-gui', 'signed-out'])
})

test('on a device that is full nothing leads away from the page with what was typed, unless the server took it', async () => {
  const isFull = true
  assert.equal((await posted(led('/hoat-dong/1'), { isFull })).goesTo, '/hoat-dong/1')
  for (const answer of [broken, led('/dang-nhap'), async () => Promise.reject(new TypeError('no network'))]) {
    const { status, goesTo, told } = await posted(answer, { isFull })
    assert.deepEqual([status, goesTo, told], [204, null, [{ notKept: 'full', key: 'k' }]])
  }
})

test('what was mended is kept as it was mended, whatever the server answers', async () => {
  for (const answer of [broken, led('/dang-nhap')]) {
    const { item } = await posted(answer, {
      before: { key: 'k', title: 'Phát', state: 'refused', keptAt: 7 },
    })
    assert.deepEqual([item?.title, item?.keptAt], ['Phát bài', 7])
  }
})
