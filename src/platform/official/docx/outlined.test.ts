import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { outlined } from './outlined.ts'

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-size="20"><rect width="10" height="10" fill="#ff0000"/>${text}</svg>`

/** Columns of the picture that hold something dark. */
async function darkColumns(svg: string): Promise<readonly number[]> {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: 'white' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const isDark = (column: number) =>
    Array.from({ length: info.height }, (_, row) => data[row * info.width + column]!).some((dot) => dot < 60)
  return Array.from({ length: info.width }, (_, column) => column).filter(isDark)
}

test('letters become outlines in their place, so that no font is needed', async () => {
  const svg = await outlined(drawing('<text x="100" y="30">Hễ</text>'))
  assert.ok(!svg.includes('<text'))
  assert.ok(svg.includes('<rect width="10" height="10" fill="#ff0000"></rect>'))
  const dark = await darkColumns(svg)
  assert.ok(dark[0]! >= 100 && dark.at(-1)! < 130, `${dark[0]} to ${dark.at(-1)}`)
})

test('words that end at a point end there', async () => {
  const dark = await darkColumns(await outlined(drawing('<text x="100" y="30" text-anchor="end">Hễ</text>')))
  assert.ok(dark[0]! > 70 && dark.at(-1)! <= 100, `${dark[0]} to ${dark.at(-1)}`)
})

test('signs of mark-up in words stay words', async () => {
  assert.ok(!(await outlined(drawing('<text x="0" y="30">&lt;script&gt;</text>'))).includes('<script'))
})
