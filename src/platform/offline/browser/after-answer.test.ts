import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { afterAnswer, nextTry, waitAfter } from './after-answer.ts'
import { type Answer, isToBeTried, isUnsent, type KeptItem, keptStates } from './kept-item.ts'

const now = 1_700_000_000_000
const item: KeptItem = {
  ...{ key: 'k', keyField: 'clientKey', account: 'a', action: '/ghi', sendTo: '/ghi/gui-sau' },
  title: 'Phát bài tại thôn Tà Lú',
  fields: [['what', 'Phát bài tại thôn Tà Lú']],
  files: [{ field: 'photo', name: 'loa.jpg', type: 'image/jpeg', size: 3 }],
  ...{ keptAt: now - 1000, changedAt: now - 1000, state: 'waiting', attempts: 0, nextAt: 0 },
}
const issue = { field: 'theme', vi: 'Chọn nội dung', en: 'Choose a theme' }

const answers = fc.oneof(
  fc.record({
    kind: fc.constant('taken' as const),
    href: fc.constant('/hoat-dong/1'),
    isRepeat: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('refused' as const),
    why: fc.constantFrom('form', 'key-used', 'not-allowed', 'too-large'),
    issues: fc.constant([issue]),
  }),
  fc.record({ kind: fc.constant('no-answer' as const), waitSeconds: fc.nat(60) }),
  fc.constantFrom<Answer>({ kind: 'signed-out' }, { kind: 'other-account' }),
) as fc.Arbitrary<Answer>

test('only the server’s word takes an item from its owner: whatever else is answered, words and files stay', () => {
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 12 }), fc.constantFrom(...keptStates), (given, state) => {
      const last = given.reduce((at, answer) => afterAnswer(at, answer, now, 0.5), { ...item, state })
      const wasTaken = given.some(({ kind }) => kind === 'taken')
      assert.equal(last.fields.length, wasTaken ? 0 : 1)
      assert.equal(last.files.length, wasTaken ? 0 : 1)
      assert.equal(last.key, item.key)
      assert.equal(last.account, item.account)
    }),
    { numRuns: 60 },
  )
})

test('an item without an answer waits longer each time, and is tried again', () => {
  const first = afterAnswer(item, { kind: 'no-answer' }, now, 1)
  assert.deepEqual([first.state, first.attempts, first.nextAt], ['waiting', 1, now + 5_000])
  assert.equal(afterAnswer(first, { kind: 'no-answer' }, now, 1).nextAt, now + 10_000)
  assert.equal(isToBeTried(first, { account: 'a', now: now + 4_999 }), false)
  assert.equal(isToBeTried(first, { account: 'a', now: now + 5_000 }), true)
  assert.equal(waitAfter(50, 1), 15 * 60_000)
})

test('a server that says when to come again is believed', () => {
  assert.equal(afterAnswer(item, { kind: 'no-answer', waitSeconds: 60 }, now, 0).nextAt, now + 60_000)
})

test('what is refused says why and is not tried by itself; what is signed out is tried when somebody comes', () => {
  const refused = afterAnswer(item, { kind: 'refused', why: 'form', issues: [issue] }, now, 0)
  assert.deepEqual(refused.refusal, { why: 'form', issues: [issue] })
  assert.equal(isToBeTried(refused, { account: 'a', now: Number.MAX_VALUE }), false)
  assert.equal(isUnsent(refused), true)
  const out = afterAnswer(item, { kind: 'signed-out' }, now, 0)
  assert.equal(out.state, 'signed-out')
  assert.equal(isToBeTried(out, { account: 'a', now }), true)
})

test('another account’s answer changes nothing but when it is tried again, and another account tries nothing', () => {
  const after = afterAnswer(item, { kind: 'other-account' }, now, 1)
  assert.deepEqual(after, { ...item, attempts: 1, nextAt: now + 5_000 })
  assert.equal(isToBeTried(item, { account: 'b', now }), false)
})

test('what its owner put away while it was on its way stays away, unless the server has it', () => {
  const dropped: KeptItem = { ...item, state: 'dropped' }
  assert.equal(afterAnswer(dropped, { kind: 'no-answer' }, now, 0), dropped)
  assert.equal(afterAnswer(dropped, { kind: 'taken', href: '/1', isRepeat: false }, now, 0).state, 'sent')
})

test('a page whose owner is signed out does not go on asking for the items behind', () => {
  const out = afterAnswer(item, { kind: 'signed-out' }, now, 0)
  assert.equal(nextTry([out, item]), undefined)
  assert.equal(nextTry([item, { ...item, nextAt: now }]), 0)
  assert.equal(nextTry([{ ...item, state: 'refused' }]), undefined)
})
