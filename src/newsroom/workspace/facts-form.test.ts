import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsForm, factsOf } from './facts-form.ts'
import { royaltyLinesOf } from './royalty-lines.ts'

const read = (form: Record<string, unknown>) => factsForm.parse({ kind: 'news', ...form })

test('a story that is no document and no event stays none', () => {
  const found = factsOf(read({}))
  assert.ok('facts' in found)
  assert.deepEqual([found.facts.document, found.facts.event], [null, null])
})

test('a document without its day, and an event without its start, are asked for it', () => {
  assert.deepEqual(factsOf(read({ number: '911/KH-UBND' })), { missing: 'issuedOn' })
  assert.deepEqual(factsOf(read({ eventPlace: 'Hội trường' })), { missing: 'startsAt' })
})

test('days are taken as people write them; an event without an end ends as it starts', () => {
  const found = factsOf(read({ number: '911/KH-UBND', issuedOn: '15/3/2023', startsAt: '2023-09-25T08:00' }))
  assert.ok('facts' in found)
  assert.equal(found.facts.document?.issuedOn, '2023-03-15')
  assert.equal(found.facts.event?.endsAt, '2023-09-25T01:00:00Z')
})

test('tags are parted by commas', () => {
  const found = factsOf(read({ tags: 'một cửa,  dịch vụ công ; , một cửa' }))
  assert.ok('facts' in found)
  assert.deepEqual(
    found.facts.tags?.map(({ name }) => name),
    ['một cửa', 'dịch vụ công', 'một cửa'],
  )
})

const rate = {
  genre: 'news',
  nameVi: 'Tin',
  nameEn: 'News',
  coefficientFrom: 0.1,
  coefficientTo: 10,
  unitVnd: 180_000,
  validFrom: '2023-07-01',
  validTo: null,
  legalBasis: '',
  toConfirm: null,
}
const rows = (author: string[], genre: string[], coefficient: string[]) =>
  royaltyLinesOf(
    { author, genre, coefficient },
    [{ author: 'Lê Thị Mẫu (mẫu)', userId: 'u1', genre: 'news', coefficient: 1 }],
    [rate],
    '2023-09-20',
  )

test('empty rows of royalties fall away, and an author keeps the account', () => {
  const found = rows(['lê thị mẫu (mẫu)', '', ''], ['news', 'news', ''], ['1,5', '', ''])
  assert.ok(found.ok)
  assert.deepEqual(found.value, [
    { author: 'lê thị mẫu (mẫu)', genre: 'news', coefficient: 1.5, userId: 'u1' },
  ])
})

test('a row that says too little or too much names the field', () => {
  const field = (found: ReturnType<typeof rows>) => (found.ok ? undefined : found.issues[0]?.field)
  assert.equal(field(rows([''], ['news'], ['2'])), 'author')
  assert.equal(field(rows(['A'], ['news'], ['nhiều'])), 'coefficient')
  assert.equal(field(rows(['A'], ['news'], ['10,5'])), 'coefficient')
  assert.equal(field(rows(['A'], ['poem'], ['1'])), 'genre')
})
