import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { drawScenes } from '../../../../bench/near-copies/draw-scenes.ts'
import { activityScene } from '../../../../test/support/activity-scene.ts'
import { fileOf } from '../../../../test/support/sample-files.ts'
import { gatherEvidence } from '../../gather-evidence.ts'
import { noticeEvidence } from '../notice/notice-evidence.ts'

test('copies of a picture and of a text are found among others, once, however often it is looked', async (t) => {
  const { deps, officer, entry, log } = await activityScene(t)
  const scenes = await drawScenes(2, 2)
  const [first, sameHall, boardPicture] = scenes.map(({ bytes }) => bytes) as [Buffer, Buffer, Buffer]
  const cut = await sharp(first)
    .extract({ left: 60, top: 50, width: 880, height: 640 })
    .resize(700)
    .jpeg({ quality: 55 })
    .toBuffer()
  const turned = await sharp(boardPicture).rotate(90).jpeg({ quality: 80 }).toBuffer()
  const marked = await sharp(first)
    .withExif({ IFD0: { Make: 'Khác' } })
    .jpeg({ quality: 90 })
    .toBuffer()
  const details =
    'Tổ công nghệ số cộng đồng đến từng nhà hướng dẫn bà con nộp hồ sơ trực tuyến, làm mẫu trên điện thoại và trả lời câu hỏi về lệ phí; ba hộ nộp ngay tại chỗ, các hộ khác hẹn buổi tối tuần sau ở nhà sinh hoạt cộng đồng thôn Tà Lú.'
  const logWith = async (bytes: Buffer | undefined, text: string | null) => {
    const uploads = bytes ? [fileOf('anh.jpg', bytes)] : []
    const { files } = await gatherEvidence(deps, officer, { uploads, keptBefore: [] })
    return log({ files, links: [], entry: { ...entry, details: text } })
  }
  const [original] = [
    await logWith(first, details),
    await logWith(sameHall, null),
    await logWith(boardPicture, null),
  ]
  const copies = [
    await logWith(cut, `${details.replace('Tà Lú', 'Ma Hoa')} Buổi sau có thêm đoàn thanh niên.`),
    await logWith(turned, 'Họp thôn.'),
  ]
  await logWith(marked, null)
  await noticeEvidence(deps)
  await noticeEvidence(deps)

  const near = await deps.db.selectFrom('activities.nearCopy').selectAll().execute()
  const pictures = near.filter(({ pictureA }) => pictureA !== null)
  const lookOf = async (activityId: number) =>
    (
      await deps.db
        .selectFrom('activities.evidence as e')
        .innerJoin('activities.picturePrint as p', 'p.sha256', 'e.displaySha256')
        .select('p.id')
        .where('e.activityId', '=', activityId)
        .executeTakeFirstOrThrow()
    ).id
  const pairs = pictures.map(({ pictureA, pictureB, isTurned }) => [pictureA, pictureB, isTurned])
  assert.ok(
    pairs.some(([a, b, turnedRound]) => a === 1 && b === 4 && turnedRound === false),
    JSON.stringify(pairs),
  )
  assert.ok(
    pairs.some(([a, b, turnedRound]) => a === 3 && b === 5 && turnedRound === true),
    JSON.stringify(pairs),
  )
  assert.ok(
    !pairs.some(([a, b]) => (a === 1 && b === 2) || (a === 2 && b === 4)),
    'the same hall is another picture',
  )
  assert.equal(await lookOf(copies[0]!), 4)

  const texts = near.filter(({ textA }) => textA !== null)
  const prints = await deps.db
    .selectFrom('activities.textPrint')
    .select(['id', 'activityId'])
    .orderBy('id')
    .execute()
  assert.deepEqual(
    prints.map(({ activityId }) => activityId),
    [original, copies[0]],
  )
  assert.deepEqual(
    texts.map(({ textA, textB }) => [textA, textB]),
    [[prints[0]!.id, prints[1]!.id]],
  )
  assert.ok(Number(texts[0]!.likeness) > 0.6)
})
