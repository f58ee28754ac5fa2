import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { activityScene } from '../../../../test/support/activity-scene.ts'
import { fileOf, photoWithPosition } from '../../../../test/support/sample-files.ts'
import { gatherEvidence } from '../../gather-evidence.ts'
import { takeCaptures } from '../captures/take-captures.ts'
import { noticeEvidence } from '../notice/notice-evidence.ts'

const plan = join(import.meta.dirname, '../../../../packs/ninh-thuan/plans/ke-hoach-911-2023.pdf')
const details =
  'Tổ công nghệ số cộng đồng đến từng nhà hướng dẫn bà con nộp hồ sơ trực tuyến, làm mẫu trên điện thoại và trả lời câu hỏi về lệ phí; ba hộ nộp ngay.'

test('the page shows captures, places, first pages and likenesses to who may see them, and takes what is said of them', async (t) => {
  const { world, deps, officer, programmeOfficer, entry, log } = await activityScene(t)
  const uploads = [fileOf('anh.jpg', await photoWithPosition()), fileOf('ke-hoach.pdf', await readFile(plan))]
  const { files } = await gatherEvidence(deps, officer, { uploads, keptBefore: [] })
  const days = { doneFrom: '2023-09-01', doneTo: '2023-09-01', details }
  await log({ links: [], entry: { ...entry, details } })
  const id = await log({ files, links: [`${deps.origin}/tin-tuc`], entry: { ...entry, ...days } })
  await noticeEvidence(deps)
  const evil = '<main><p>Chữ của trang</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></main>'
  const ownPages = async () => ({
    ...{ status: 200, location: null, contentType: 'text/html; charset=utf-8' },
    bytes: Buffer.from(evil),
  })
  await takeCaptures({ ...deps, ownPages })
  const read = async (path: string, as = officer) => {
    const answer = await world.visit(path, { as })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  const path = `/lam-viec/hoat-dong/${id}`
  const shown = (await read(path)).text
  assert.match(shown, /muộn hơn ngày thực hiện 13 ngày/)
  assert.match(shown, /11,564; 108,990, chưa có ranh giới địa bàn để so sánh/)
  assert.match(shown, /Bản chụp lúc 20\/09\/2023 08:00/)
  assert.match(shown, /Lời diễn giải gần giống văn bản của/)
  assert.ok(!shown.includes('Chụp lại'))

  const capture = /\/lam-viec\/ban-chup\/\d+/.exec(shown)![0]
  assert.match((await read(capture)).text, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
  const first = /\/lam-viec\/minh-chung\/\d+\/trang-dau/.exec(shown)![0]
  assert.equal((await read(first)).type, 'image/webp')
  const stranger = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  for (const one of [path, capture, first]) assert.equal((await read(one, stranger)).status, 404)

  const near = /\/lam-viec\/hoat-dong\/\d+\/gan-giong\/(\d+)/.exec(shown)!
  const post = (to: string, form: Record<string, string>, as = officer) => world.visit(to, { as, form })
  const empty = await post(near[0], { [`remark-${near[1]}`]: ' ' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Ghi vì sao nội dung này giống/)
  assert.equal((await post(near[0], { [`remark-${near[1]}`]: 'Làm chung hai thôn.' })).status, 303)
  const accepted = await post(
    `${near[0]}/chap-nhan`,
    { [`accept-${near[1]}`]: 'Đã hỏi lại.' },
    programmeOfficer,
  )
  assert.equal(accepted.status, 303)
  const judged = (await read(path, programmeOfficer)).text
  assert.match(judged, /Đã chấp nhận giải thích/)
  const again = /\/lam-viec\/minh-chung\/\d+\/chup-lai/.exec(judged)![0]
  assert.equal((await post(again, {}, officer)).status, 404)
  assert.equal((await post(again, {}, programmeOfficer)).status, 303)

  const frozen = await post(
    '/lam-viec/bo-minh-chung',
    { agency: String(entry.agencyId), from: '2023-09-01', to: '', purpose: 'Chấm điểm' },
    programmeOfficer,
  )
  assert.equal(frozen.status, 422)
  assert.match(await frozen.text(), /Ghi ngày, ví dụ[\s\S]*value="Chấm điểm"/)
})
