import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { keptSharePictures } from './kept-pictures.ts'
import { drawSharePicture } from './share-picture.ts'

const words = (title: string) => ({ title, eyebrow: 'Tin tức', foot: 'Sở Nội vụ, 20/03/2023' })
const pixels = async (title: string) =>
  sharp(await drawSharePicture(words(title)))
    .raw()
    .toBuffer()

test('the picture has the size that is asked for where pages are shared', async () => {
  const { width, height, format } = await sharp(await drawSharePicture(words('Tiêu đề'))).metadata()
  assert.deepEqual([width, height, format], [1200, 630, 'png'])
})

test('every mark of a Vietnamese letter is drawn', async () => {
  const drawn = new Set<string>()
  const letters = ['e', 'ê', 'ế', 'ề', 'ể', 'ễ', 'ệ', 'ư', 'ữ', 'đ', 'd', 'ộ']
  for (const letter of letters) drawn.add((await pixels(letter.repeat(3))).toString('base64'))
  assert.equal(drawn.size, letters.length)
})

test('the longest title still fits', async () => {
  const title = 'Kế hoạch sơ kết năm năm thực hiện Chương trình tổng thể '.repeat(8)
  const { width, height } = await sharp(await drawSharePicture(words(title))).metadata()
  assert.deepEqual([width, height], [1200, 630])
})

test('a picture is drawn once for its words, and again after a failure', async () => {
  let drawn = 0
  const pictureOf = keptSharePictures(async () => {
    drawn++
    if (drawn === 1) throw new Error('no memory')
    return Buffer.from('png')
  })
  await assert.rejects(pictureOf(words('a')))
  const [one, same] = await Promise.all([pictureOf(words('a')), pictureOf(words('a'))])
  assert.equal(one, same)
  assert.equal(drawn, 2)
  assert.notEqual((await pictureOf(words('b'))).etag, one?.etag)
})

test('nothing runs over the edge: the margin is bare on every side', async () => {
  const title = 'Luật Thực hiện dân chủ ở cơ sở có hiệu lực: người dân được biết, được bàn những gì'
  const { data, info } = await sharp(await drawSharePicture(words(title)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const colourAt = (x: number, y: number) =>
    data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)
  const ground = colourAt(0, 0).toString('hex')
  for (let y = 0; y < info.height; y++)
    for (const x of [10, 40, 60, 1140, 1160, 1190])
      assert.equal(colourAt(x, y).toString('hex'), ground, `${x},${y}`)
})
