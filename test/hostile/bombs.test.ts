import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { deskPath } from '../../src/newsroom/workspace/addresses.ts'
import { deskScene } from '../support/desk-scene.ts'
import { pdfOf, zipOf } from '../support/hostile-files.ts'
import { longestStretch } from '../support/hostile-scene.ts'
import { fileOf } from '../support/sample-files.ts'

/** Nobody else waits longer than this for one request, however it is made. */
const longestWait = 1000
const megabyte = 1_000_000

test('a small file that unpacks to hundreds of megabytes costs neither time nor memory, wherever it is sent', async (t) => {
  const { world, draft, editor, ids, page } = await deskScene(t)
  const { editionId } = await draft({ by: editor, agencyId: ids.portal })
  const desk = deskPath(editionId)
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const agencyId = String(await world.agencyId('ubnd-tinh-ninh-thuan'))
  const sent = bombs()
  await page(desk, editor)
  const before = process.memoryUsage.rss()
  for (const { name, bytes } of sent) {
    assert.ok(bytes.length < 2 * megabyte, `${name}: ${bytes.length}`)
    const file = fileOf(name, bytes)
    const places: readonly (readonly [string, Record<string, string | File>, typeof editor])[] = [
      [`${desk}/tep`, { file }, editor],
      ...(name.endsWith('png') ? [[`${desk}/soan/anh`, { picture: file }, editor] as const] : []),
      ...(name.endsWith('docx') ? [[`${desk}/soan/word`, { docx: file }, editor] as const] : []),
      ...(/pdf|docx/.test(name) ? [['/lam-viec/ke-hoach', { file, agencyId }, officer] as const] : []),
    ]
    for (const [path, form, as] of places) {
      const { value, longest } = await longestStretch(() => world.visit(path, { as, form }))
      assert.ok([200, 303, 422].includes(value.status), `${name} at ${path}: ${value.status}`)
      assert.ok(longest < longestWait, `${name} at ${path} held everybody up for ${Math.round(longest)} ms`)
    }
  }
  const grown = (process.memoryUsage.rss() - before) / megabyte
  assert.ok(grown < 800, `the process grew by ${Math.round(grown)} MB`)
  assert.equal((await page('/')).status, 200)
})

function bombs() {
  const spaces = Buffer.alloc(70 * megabyte, ' ')
  const runs = Buffer.from('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(30_000))
  const wrap = (inside: Buffer) =>
    Buffer.concat([
      Buffer.from(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
      ),
      inside,
      Buffer.from('</w:body></w:document>'),
    ])
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  return [
    { name: 'bom.pdf', bytes: pdfOf(spaces) },
    { name: 'bom-lenh.pdf', bytes: pdfOf(Buffer.from('q Q '.repeat(1_000_000))) },
    { name: 'bom.docx', bytes: zipOf({ '[Content_Types].xml': types, 'word/document.xml': wrap(spaces) }) },
    {
      name: 'bom-doan.docx',
      bytes: zipOf({ '[Content_Types].xml': types, 'word/document.xml': wrap(runs) }),
    },
    {
      name: 'bom.xlsx',
      bytes: zipOf({
        '[Content_Types].xml': types,
        'xl/workbook.xml': '<a/>',
        'xl/sharedStrings.xml': spaces,
      }),
    },
    { name: 'bom.png', bytes: widePng(60_000, 60_000) },
  ]
}

/** A PNG that says it is enormous and is a few hundred bytes. */
function widePng(width: number, height: number): Buffer {
  const part = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.alloc(1000))),
    part('IEND', Buffer.alloc(0)),
  ])
}

test('text made to make patterns stumble holds nobody up', async (t) => {
  const { world, draft, editor, ids } = await deskScene(t)
  const { editionId, storyId, revision } = await draft({ by: editor, agencyId: ids.portal })
  const desk = deskPath(editionId)
  for (const text of stumbling) {
    const long = text.repeat(Math.floor(100_000 / text.length))
    const sent: readonly (readonly [string, Record<string, string>])[] = [
      [
        `${desk}/soan`,
        { revision: String(revision), title: long.slice(0, 400), plain: long, summary: long.slice(0, 1900) },
      ],
      [`${desk}/gop-y`, { text: long }],
      [`/lam-viec/toa-soan/bai/${storyId}/thong-tin`, { tags: long, byline: long, slug: long }],
      [`/lam-viec/toa-soan/lien-ket/${storyId}/kiem-tra`, { url: `https://a.vn/${long}` }],
    ]
    for (const [path, form] of sent) {
      const { value, longest } = await longestStretch(() => world.visit(path, { as: editor, form }))
      assert.ok(value.status < 500, `${path}: ${value.status}`)
      assert.ok(longest < longestWait, `${JSON.stringify(text)} at ${path}: ${Math.round(longest)} ms`)
    }
    for (const path of ['/tim-kiem?q=', '/van-ban?q=', '/don-vi?tim=']) {
      const asked = path + encodeURIComponent(long.slice(0, 6000))
      const { value, longest } = await longestStretch(() => world.visit(asked))
      assert.ok(value.status < 500 && longest < longestWait, `${path} ${JSON.stringify(text)}: ${longest} ms`)
    }
  }
})

const stumbling = [
  ' ',
  '\t \n',
  '[',
  '[a](',
  '![',
  '((((',
  'a@a.',
  '<',
  '&#',
  '|-|',
  '# ',
  '- - ',
  '1/1/1',
  '911/KH-',
  'https://',
  'aA1',
  '\u0301a',
  'ễ',
  '👩‍👩‍👧',
  '\u200b\u200d',
  '"\'',
  '*_*_',
]
