import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amountOf, type EarnedLine, type RoyaltyRate, rateOn, tallyOf } from './royalty.ts'

const rate = (change: Partial<RoyaltyRate>): RoyaltyRate => ({
  genre: 'news',
  nameVi: 'Tin',
  nameEn: 'News',
  coefficientFrom: 0.1,
  coefficientTo: 10,
  unitVnd: 149_000,
  validFrom: '2019-07-01',
  validTo: '2023-07-01',
  legalBasis: 'Nghị định số 18/2014/NĐ-CP',
  toConfirm: null,
  ...change,
})
const rates = [
  rate({}),
  rate({ unitVnd: 180_000, validFrom: '2023-07-01', validTo: null }),
  rate({ genre: 'photo', unitVnd: 100_001, validFrom: '2023-01-01', validTo: null }),
]
const line = (change: Partial<EarnedLine> = {}): EarnedLine => ({
  author: 'Tác giả (mẫu)',
  userId: null,
  genre: 'news',
  coefficient: 2,
  storyId: 1,
  title: 'Tin',
  agencyId: 1,
  day: '2023-09-14',
  ...change,
})

test('a story earns by the rate of the day it came out, also when the rate changed within the year', () => {
  assert.equal(rateOn(rates, 'news', '2023-06-30')?.unitVnd, 149_000)
  assert.equal(rateOn(rates, 'news', '2023-07-01')?.unitVnd, 180_000)
  assert.equal(tallyOf([line({ day: '2023-06-30' }), line()], rates).amount, 298_000 + 360_000)
})

test('a line that no rate covers is shown and not summed', () => {
  const tally = tallyOf([line({ genre: 'poem' }), line()], rates)
  assert.equal(tally.amount, 360_000)
  assert.deepEqual(
    tally.unpriced.map(({ genre }) => genre),
    ['poem'],
  )
})

test('one person is one author by account, and by name however it is typed', () => {
  const byAccount = [line({ userId: 'u1' }), line({ userId: 'u1', author: 'Tên mới (mẫu)' })]
  const byName = [line({ author: 'Trần Văn Á (mẫu)' }), line({ author: 'TRAN VAN A (mẫu)' })]
  assert.equal(tallyOf(byAccount, rates).authors.length, 1)
  assert.equal(tallyOf(byName, rates).authors.length, 1)
})

test('coefficients with two decimals lose no dong', () => {
  assert.equal(amountOf(1.15, 180_000), 207_000)
  assert.equal(amountOf(0.29, 100), 29)
})

const lines = fc.array(
  fc.record({
    author: fc.constantFrom('Lan (mẫu)', 'Hùng (mẫu)', 'lan (mẫu)'),
    userId: fc.option(fc.constantFrom('u1', 'u2')),
    genre: fc.constantFrom('news', 'photo', 'poem'),
    coefficient: fc.integer({ min: 0, max: 3000 }).map((hundredths) => hundredths / 100),
    storyId: fc.integer({ min: 1, max: 5 }),
    title: fc.constant('Tin'),
    agencyId: fc.constant(1),
    day: fc
      .integer({ min: 0, max: 364 })
      .map((n) => Temporal.PlainDate.from('2023-01-01').add({ days: n }).toString()),
  }),
)

test('whatever is earned, the authors together earn the whole, in any order, and two periods add up to one', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('2023-03-01', '2023-07-01', '2023-12-01'), (some, cut) => {
      const whole = tallyOf(some, rates)
      const byAuthor = whole.authors.reduce((total, { amount }) => total + amount, 0)
      assert.equal(byAuthor, whole.amount)
      assert.equal(tallyOf(some.toReversed(), rates).amount, whole.amount)
      const before = tallyOf(
        some.filter(({ day }) => day < cut),
        rates,
      )
      const after = tallyOf(
        some.filter(({ day }) => day >= cut),
        rates,
      )
      assert.equal(before.amount + after.amount, whole.amount)
      assert.ok(Number.isInteger(whole.amount) && whole.amount >= 0)
      const shown = whole.authors.flatMap((author) => author.lines)
      assert.equal(shown.length, some.length)
    }),
  )
})
