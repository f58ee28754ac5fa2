import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, Body } from '../body/body.ts'
import { bodyOf } from '../body/from-lines.ts'
import { type Judged, judge } from './blockers.ts'

type Change = {
  readonly edition?: Partial<Judged['edition']>
  readonly facts?: Partial<Judged['facts']>
} & Partial<Omit<Judged, 'edition' | 'facts'>>

const judgement = ({ edition, facts, ...around }: Change = {}) =>
  judge({
    edition: {
      id: 7,
      storyId: 3,
      lang: 'vi',
      version: 1,
      state: 'submitted',
      title: 'Tin',
      summary: 'Tóm tắt.',
      body: bodyOf(['Nội dung.']),
      transcript: '',
      correctionNote: null,
      scheduledFor: null,
      sourceEditionId: null,
      sourceRevision: null,
      ...edition,
    },
    facts: {
      id: 3,
      kind: 'news',
      sectionKey: 'chi-dao',
      reformAreas: ['thu_tuc'],
      audiences: ['rural_people'],
      document: null,
      ...facts,
    },
    files: [],
    unsettledComments: 0,
    brokenLinks: new Set(),
    corrects: false,
    vietnamese: undefined,
    abbreviations: [{ short: 'PAKN', long: 'phản ánh, kiến nghị', isEveryday: false }],
    now: Temporal.Instant.from('2023-09-20T01:00:00Z'),
    ...around,
  })
const blocking = (change: Change) => judgement(change).blockers.map(({ key }) => key)
const warning = (change: Change) => judgement(change).warnings.map(({ key }) => key)
const doc = (...content: Block[]): { edition: { body: Body } } => ({
  edition: { body: { type: 'doc', content } },
})
const text = (words: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })

test('nothing stands against a whole text, and what has passed is told', () => {
  const { blockers, warnings, passed } = judgement()
  assert.deepEqual([blockers, warnings], [[], []])
  assert.ok(passed.some(({ vi }) => vi === 'Có tiêu đề'))
})

test('title, summary and text are there and not too long', () => {
  assert.deepEqual(blocking({ edition: { title: ' ', summary: '', body: { type: 'doc', content: [] } } }), [
    'title_missing',
    'summary_missing',
    'body_empty',
  ])
  assert.deepEqual(blocking({ edition: { title: 'a'.repeat(201), summary: 'b'.repeat(501) } }), [
    'title_long',
    'summary_long',
  ])
})

const picture = (attrs: { alt: string; isDecorative: boolean }): Block => ({
  type: 'picture',
  attrs: { sha256: 'a'.repeat(64), width: 1, height: 1, caption: '', ...attrs },
})

test('a picture has a text for who cannot see it, unless it is decorative; the place is named', () => {
  const change = doc(
    picture({ alt: 'Bà con nộp hồ sơ', isDecorative: false }),
    picture({ alt: '', isDecorative: true }),
    { type: 'blockquote', content: [picture({ alt: '', isDecorative: false })] },
  )
  const [blocker] = judgement(change).blockers
  assert.equal(blocker?.text.vi, 'Ảnh 3 chưa có chữ thay thế cho người dùng trình đọc màn hình')
  assert.deepEqual(blocker?.where, { vi: 'Ảnh 3', en: 'Picture 3' })
  assert.equal(blocker?.fix.href, '/lam-viec/toa-soan/ban/7/soan#khoi-3')
})

test('a table has header cells', () => {
  const table = (type: 'tableHeader' | 'tableCell'): Block => ({
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type, content: [text('Việc')] }] }],
  })
  assert.deepEqual(blocking(doc(table('tableCell'))), ['table_headers'])
  assert.deepEqual(blocking(doc(table('tableHeader'))), [])
})

const link = (href: string, ...runs: string[]): Block => ({
  type: 'paragraph',
  content: runs.map((words) => ({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] })),
})

test('a link has words, over all its runs together, and opens; one without encryption is pointed out', () => {
  assert.deepEqual(blocking(doc(text('Xem '), link('https://a.vn', ' '))), ['link_words'])
  assert.deepEqual(blocking(doc(link('https://a.vn', ' ', 'tại đây'))), [])
  assert.deepEqual(
    blocking({ ...doc(link('https://a.vn', 'đây')), brokenLinks: new Set(['https://a.vn']) }),
    ['link_broken'],
  )
  assert.deepEqual(warning(doc(link('http://a.vn', 'đây'))), ['link_plain'])
})

test('an abbreviation is explained where it first stands', () => {
  const say = (...lines: string[]) => blocking({ edition: { body: bodyOf(lines) } })
  assert.deepEqual(say('Các xã tiếp nhận 37 PAKN.'), ['abbreviation'])
  assert.deepEqual(say('Tiếp nhận phản ánh, kiến nghị (PAKN).', 'Xử lý PAKN.'), [])
  assert.deepEqual(say('Phản ánh, kiến nghị (sau đây viết tắt là PAKN).'), [])
  assert.deepEqual(say('PAKN (phản ánh, kiến nghị) gửi về.'), [])
  assert.deepEqual(say('Theo Công văn số 12/PAKN-VP.'), [])
  assert.deepEqual(say('Xử lý PAKN.', 'Phản ánh, kiến nghị (PAKN).'), ['abbreviation'])
  assert.deepEqual(blocking({ edition: { lang: 'en', body: bodyOf(['PAKN']) } }), [])
})

test('section, reform area and audience are chosen', () => {
  assert.deepEqual(blocking({ facts: { sectionKey: null, reformAreas: [], audiences: [] } }), [
    'no_section',
    'no_area',
    'no_audience',
  ])
})

const document = {
  docType: 'Kế hoạch',
  number: '911/KH-UBND',
  issuedOn: '2023-03-15',
  issuer: 'UBND tỉnh',
  signer: 'Người ký',
  signerTitle: '',
  effectiveOn: null,
  expiresOn: null,
}
const file = { name: 'kh.pdf', role: 'file', signature: 'none' }

test('a document has number, day, issuer, signer and its file, and may do without a text', () => {
  const body: Body = { type: 'doc', content: [] }
  assert.deepEqual(blocking({ edition: { body }, facts: { kind: 'document', document }, files: [file] }), [])
  assert.deepEqual(blocking({ facts: { kind: 'document', document: null } }), [
    'document_number',
    'document_issuedOn',
    'document_issuer',
    'document_signer',
    'file_missing',
  ])
})

test('a video has its file and its transcript, a photo story a picture', () => {
  assert.deepEqual(blocking({ facts: { kind: 'video' } }), ['media_missing', 'transcript_missing'])
  const media = [{ ...file, role: 'media' }]
  assert.deepEqual(blocking({ facts: { kind: 'audio' }, files: media, edition: { transcript: 'Lời.' } }), [])
  assert.deepEqual(blocking({ facts: { kind: 'photo' } }), ['picture_missing'])
})

test('an unchecked signature is pointed out, a broken one blocks', () => {
  const signed = (signature: string) => ({ files: [{ ...file, signature }] })
  assert.deepEqual(
    [blocking(signed('unchecked')), warning(signed('unchecked'))],
    [[], ['signature_unchecked']],
  )
  assert.deepEqual(blocking(signed('broken')), ['signature_broken'])
  assert.deepEqual(blocking(signed('intact')), [])
})

test('a correction says what it corrects, and no emergency gets round that', () => {
  assert.equal(judgement({ corrects: true }).blockers[0]?.isHard, true)
  assert.deepEqual(blocking({ corrects: true, edition: { correctionNote: 'Sửa ngày.' } }), [])
})

test('skipped heading levels and unsettled comments are pointed out', () => {
  const heading = (level: 2 | 3 | 4): Block => ({
    type: 'heading',
    attrs: { level },
    content: [{ type: 'text', text: 'Mục' }],
  })
  assert.deepEqual(warning(doc(heading(2), heading(4), text('a'))), ['heading_skipped'])
  assert.deepEqual(warning(doc(heading(2), heading(3), heading(2))), [])
  assert.deepEqual(warning({ unsettledComments: 2 }), ['comments'])
})

test('a translation is told when the Vietnamese is another text now', () => {
  const translated = { lang: 'en', sourceEditionId: 1, sourceRevision: 4 } as const
  const now = (revision: number) => warning({ edition: translated, vietnamese: { editionId: 1, revision } })
  assert.deepEqual(now(4), [])
  assert.deepEqual(now(5), ['translation_behind'])
})

test('a set time that has passed is pointed out', () => {
  const at = (scheduledFor: string) => warning({ edition: { state: 'failed', scheduledFor } })
  assert.deepEqual(at('2023-09-20T00:59:00Z'), ['time_past'])
  assert.deepEqual(at('2023-09-20T01:01:00Z'), [])
})

test('old font encodings and loose diacritics block, in one paragraph among many too', () => {
  const good = 'Ủy ban nhân dân tỉnh ban hành kế hoạch tuyên truyền cải cách hành chính.'
  const old = 'KÕ ho¹ch tuyªn truyÒn c¶i c¸ch hµnh chÝnh'
  assert.deepEqual(blocking({ edition: { body: bodyOf([good, good, old, good]) } }), ['legacy_text'])
  assert.deepEqual(blocking({ edition: { title: 'Kế hoạch'.normalize('NFD') } }), ['decomposed_text'])
})
