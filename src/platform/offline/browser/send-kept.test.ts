import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer, KeptItem } from './kept-item.ts'
import type { KeptStore } from './kept-store.ts'
import { sendKept } from './send-kept.ts'

const waiting = (key: string, change: Partial<KeptItem> = {}): KeptItem => ({
  ...{ key, keyField: 'clientKey', account: 'a', action: '/ghi', sendTo: '/ghi/gui-sau', title: key },
  ...{ fields: [], files: [], keptAt: 0, changedAt: 0, state: 'waiting', attempts: 0, nextAt: 0 },
  ...change,
})

/** A device with these items, and a server that answers as it is told and counts what it took, by key. */
function device(items: readonly KeptItem[], answers: Record<string, Answer['kind'][]> = {}) {
  const kept = new Map(items.map((item) => [item.key, item]))
  const store = {
    of: async (account: string) => [...kept.values()].filter((item) => item.account === account),
    get: async (key: string) => kept.get(key),
    files: async () => [],
    change: async (key: string, become: (item: KeptItem) => KeptItem) => {
      const before = kept.get(key)
      if (before) kept.set(key, become(before))
      return before
    },
  } as unknown as KeptStore
  const asked: string[] = []
  const taken = new Set<string>()
  const ask = async ({ key }: KeptItem): Promise<Answer> => {
    asked.push(key)
    await new Promise(setImmediate)
    const kind = answers[key]?.shift() ?? 'taken'
    // A lost answer: the server has it, the device does not know.
    if (kind === 'taken' || kind === 'no-answer') {
      const isRepeat = taken.has(key)
      taken.add(key)
      if (kind === 'taken') return { kind, href: `/${key}`, isRepeat }
    }
    return kind === 'refused' ? { kind, why: 'form', issues: [] } : ({ kind } as Answer)
  }
  const states = () => Object.fromEntries([...kept].map(([key, { state }]) => [key, state]))
  return { sending: { account: 'a', store, ask, locks: locks(), now: () => 1 }, kept, asked, taken, states }
}

/** As the browser's: who finds a lock taken is told so. */
function locks() {
  const held = new Set<string>()
  const request = async (name: string, _: LockOptions, act: (lock: object | null) => Promise<unknown>) => {
    if (held.has(name)) return act(null)
    held.add(name)
    try {
      return await act({ name })
    } finally {
      held.delete(name)
    }
  }
  return { request, held } as unknown as Pick<LockManager, 'request'> & { held: Set<string> }
}

test('two pages that send at the same moment send each item once', async () => {
  const { sending, asked, states } = device([waiting('1'), waiting('2'), waiting('3')])
  const went = await Promise.all([sendKept(sending), sendKept(sending)])
  assert.deepEqual(went, [true, false])
  assert.deepEqual(asked, ['1', '2', '3'])
  assert.deepEqual(states(), { '1': 'sent', '2': 'sent', '3': 'sent' })
})

test('an answer that was lost after the server had saved is asked for again, and told as a repeat', async () => {
  const { sending, kept, taken } = device([waiting('1')], { '1': ['no-answer', 'taken'] })
  await sendKept(sending)
  assert.equal(kept.get('1')?.state, 'waiting')
  await sendKept({ ...sending, isAsked: true })
  assert.deepEqual(kept.get('1')?.sent, { href: '/1', isRepeat: true, note: undefined })
  assert.equal(taken.size, 1)
})

test('one that is refused does not keep the others, no network does', async () => {
  const refused = device([waiting('1'), waiting('2')], { '1': ['refused'] })
  await sendKept(refused.sending)
  assert.deepEqual(refused.states(), { '1': 'refused', '2': 'sent' })
  const away = device([waiting('1'), waiting('2')], { '1': ['no-answer'] })
  await sendKept(away.sending)
  assert.deepEqual(away.asked, ['1'])
})

test('nobody signed in: all wait for their owner', async () => {
  const { sending, asked, states } = device([waiting('1'), waiting('2')], { '1': ['signed-out'] })
  await sendKept(sending)
  assert.deepEqual(asked, ['1'])
  assert.deepEqual(states(), { '1': 'signed-out', '2': 'waiting' })
})

test('what is another’s, not due, put away or just being sent by its own page is left alone', async () => {
  const { sending, asked } = device([
    waiting('other', { account: 'b' }),
    waiting('later', { nextAt: 2 }),
    waiting('dropped', { state: 'dropped' }),
    waiting('going'),
    waiting('mine'),
  ])
  sending.locks.held.add('loa-offline-item:going')
  await sendKept(sending)
  assert.deepEqual(asked, ['mine'])
})
