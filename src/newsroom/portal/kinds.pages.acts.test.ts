import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broughtStory } from '../../../test/support/brought-story.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { storyKinds } from '../story.ts'
import { kindPaths, storyPath } from '../story-path.ts'

const pageOf = async (world: World, path: string) => (await world.visit(path)).text()

test('every kind of story is read at the address of its kind, and its other addresses lead there', async (t) => {
  const world = await testWorld(t)
  for (const kind of storyKinds) {
    const { slug } = await broughtStory(world, { kind })
    const path = storyPath({ kind, slug })
    assert.equal((await world.visit(path)).status, 200, path)
    for (const other of new Set(Object.values(kindPaths))) {
      if (path.startsWith(`${other}/`)) continue
      const answer = await world.visit(`${other}/${slug}`)
      assert.deepEqual([answer.status, answer.headers.get('location')], [301, path])
    }
  }
})

test('a document shows its facts in a table', async (t) => {
  const world = await testWorld(t)
  const document = {
    ...{ docType: 'Quyết định', number: '12/QĐ-SNV', issuedOn: '2023-03-02', issuer: 'Sở Nội vụ' },
    ...{ signer: 'Người ký (mẫu)', signerTitle: 'Giám đốc', effectiveOn: '2023-03-10', expiresOn: null },
  }
  const { slug } = await broughtStory(world, { kind: 'document', document })
  const html = await pageOf(world, `/van-ban/${slug}`)
  for (const words of ['12/QĐ-SNV', '02/03/2023', 'Người ký (mẫu), Giám đốc', '10/03/2023'])
    assert.ok(html.includes(words), words)
  assert.doesNotMatch(html, /Ngày hết hiệu lực/)
})

test('a question shows what was asked and who answered', async (t) => {
  const world = await testWorld(t)
  const editions = [{ summary: 'Nộp ở đâu?', lines: ['Nộp tại bộ phận một cửa.'] }]
  const { slug } = await broughtStory(world, { kind: 'question', editions })
  const html = await pageOf(world, `/hoi-dap/${slug}`)
  assert.match(html, /Câu hỏi<\/h2><p>Nộp ở đâu\?/)
  assert.match(html, /Sở Nội vụ trả lời/)
  assert.match(html, /"@type":"QAPage"/)
})

test('sound plays natively, has every word below and may be taken away', async (t) => {
  const world = await testWorld(t)
  const attachments = [
    { name: 'ban-tin.mp3', bytes: Buffer.from('ID3 tiếng'), role: 'media' },
    { name: 'ban-tin.vtt', bytes: Buffer.from('WEBVTT\n'), role: 'captions' },
  ] as const
  const editions = [{ transcript: 'Câu một.\nCâu hai.' }]
  const { slug } = await broughtStory(world, { kind: 'audio', attachments, editions })
  const html = await pageOf(world, `/thu-vien/${slug}`)
  const player = /<audio[^>]* src="(\/tep\/[^"]+)"/.exec(html)
  assert.ok(player?.[1])
  assert.equal((await world.visit(player[1])).status, 200)
  assert.match(html, /<track kind="captions" src="\/tep\/[0-9a-f]{64}\/ban-tin\.vtt" srclang="vi"/)
  assert.match(html, /Lời ghi.*<p>Câu một\.<\/p><p>Câu hai\.<\/p>/s)
  assert.match(html, /"@type":"AudioObject"/)
  assert.doesNotMatch(html, /Tệp đính kèm/)
})

test('what happens somewhere at a time is told, also to search engines', async (t) => {
  const world = await testWorld(t)
  const event = {
    ...{ startsAt: '2023-10-02T08:00:00+07:00', endsAt: '2023-10-02T11:30:00+07:00' },
    ...{ isAllDay: false, place: 'Hội trường UBND tỉnh' },
  }
  const { slug } = await broughtStory(world, { kind: 'notice', event })
  const html = await pageOf(world, `/thong-bao/${slug}`)
  assert.match(html, /02\/10\/2023 08:00/)
  assert.match(html, /"@type":"Event"/)
})

test('a correction says above the text what was wrong and when, and the editions are listed', async (t) => {
  const world = await testWorld(t)
  const correction = {
    publishedAt: '2023-09-05T09:00:00+07:00',
    correctionNote: 'Ngày họp là 12, không phải 21.',
  }
  const { slug } = await broughtStory(world, { editions: [{}, { title: 'Bản đúng', ...correction }] })
  const html = await pageOf(world, `/tin-tuc/${slug}`)
  assert.match(html, /Đã đính chính ngày 05\/09\/2023:<\/strong> <span>Ngày họp là 12/)
  assert.match(html, /Bản 2<\/strong> <time[^>]*>05\/09\/2023 09:00/)
  assert.match(html, /Bản đầu tiên<\/strong> <time[^>]*>01\/09\/2023 08:00/)
})

test('a withdrawn story keeps its reason, day and who took it down at its address, and nothing else of it', async (t) => {
  const world = await testWorld(t)
  const withdrawal = { at: '2023-09-03T10:05:00+07:00', reason: 'Thông tin không còn đúng.' }
  const { slug } = await broughtStory(world, { withdrawal, editions: [{ lines: ['Lời đã gỡ.'] }] })
  const answer = await world.visit(`/tin-tuc/${slug}`)
  const html = await answer.text()
  assert.equal(answer.status, 410)
  assert.match(html, /Sở Nội vụ gỡ bài này lúc 03\/09\/2023 10:05/)
  assert.match(html, /Thông tin không còn đúng\./)
  assert.match(html, /<meta name="robots" content="noindex"/)
  assert.doesNotMatch(html, /Lời đã gỡ/)
  assert.equal((await world.visit(`/anh-chia-se/${slug}.png`)).status, 404)
})

test('a former address leads to the story, an unknown one helps to go on', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { formerSlugs: ['dia-chi-cu'] })
  const moved = await world.visit('/tin-tuc/dia-chi-cu')
  assert.deepEqual([moved.status, moved.headers.get('location')], [301, `/tin-tuc/${slug}`])
  const lost = await world.visit('/tin-tuc/ke-hoach-nam-2030.html')
  const html = await lost.text()
  assert.equal(lost.status, 404)
  assert.match(html, /name="q" maxlength="200" value="ke hoach nam 2030"/)
  assert.ok(html.includes(`/tin-tuc/${slug}`))
})

test('a story of an agency that has ended stays, and says so', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { agency: 'ubnd-huyen-bac-ai' })
  await world.db
    .updateTable('agencies.agency')
    .set({ validTo: '2023-10-01' })
    .where('slug', '=', 'ubnd-huyen-bac-ai')
    .execute()
  assert.doesNotMatch(await pageOf(world, `/tin-tuc/${slug}`), /kết thúc hoạt động/)
  world.clock.moveTo('2023-10-02')
  const html = await pageOf(world, `/tin-tuc/${slug}?sau`)
  assert.match(html, /UBND huyện Bác Ái đã kết thúc hoạt động từ ngày 01\/10\/2023/)
  assert.match(html, /\/don-vi\/ubnd-huyen-bac-ai\?ngay=2023-09-01/)
})

test('views of another portal stand beside ours, never among them', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { legacyViews: 198, legacySource: 'cổng cũ' })
  assert.match(await pageOf(world, `/tin-tuc/${slug}`), />0.*và 198 lượt xem tại cổng cũ/)
})
