import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { broughtStory } from '../../../test/support/brought-story.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { loadArrangementOfPack } from '../pack/load-arrangement.ts'
import { perPage } from './load-list.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const pageOf = async (world: World, path: string) => {
  const answer = await world.visit(path)
  return answer.status === 200 ? answer.text() : String(answer.status)
}

test('a story stands in the list of its section, theme, audience, place, programme, tag, kind and month', async (t) => {
  const world = await testWorld(t)
  await loadArrangementOfPack(world.deps, pack)
  const { slug } = await broughtStory(world, {
    ...{ kind: 'guide', section: 'tin-cai-cach', reformAreas: ['the_che'], audiences: ['officials'] },
    ...{ places: ['ubnd-huyen-bac-ai'], programmes: ['digital_transformation'], tags: ['Một cửa'] },
  })
  const within = [
    ...['/tin-tuc', '/chuyen-muc/tin-cai-cach', '/noi-dung/the_che', '/doi-tuong/officials', '/the/mot-cua'],
    ...[
      '/dia-ban/ubnd-huyen-bac-ai',
      '/chuong-trinh/digital_transformation',
      '/huong-dan',
      '/luu-tru/2023-09',
    ],
    '/don-vi/so-noi-vu/tin',
  ]
  for (const path of within) assert.ok((await pageOf(world, path)).includes(`/huong-dan/${slug}`), path)
  const elsewhere = ['/chuyen-muc/thong-bao', '/noi-dung/tai_chinh_cong', '/hoi-dap', '/luu-tru/2023-08']
  for (const path of elsewhere) assert.ok(!(await pageOf(world, path)).includes(slug), path)
})

test('a list that does not exist is not found', async (t) => {
  const world = await testWorld(t)
  const paths = [
    '/chuyen-muc/x',
    '/noi-dung/x',
    '/doi-tuong/x',
    '/chuong-trinh/toString',
    '/dia-ban/x',
    '/the/x',
  ]
  for (const path of [...paths, '/don-vi/x/tin', '/luu-tru/2023-13', '/tin-tuc?trang=2'])
    assert.equal((await world.visit(path)).status, 404, path)
})

test('a story kept in its agency’s own section stands there and in no list of the province', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, {
    ...{ agency: 'ubnd-xa-phuoc-dai', provinceWide: 'no', reformAreas: ['the_che'], tags: ['Một cửa'] },
  })
  assert.ok((await pageOf(world, '/don-vi/ubnd-xa-phuoc-dai/tin')).includes(slug))
  assert.ok((await pageOf(world, '/don-vi/ubnd-xa-phuoc-dai')).includes(slug))
  for (const path of [
    '/tin-tuc',
    '/noi-dung/the_che',
    '/the/mot-cua',
    '/luu-tru/2023-09',
    '/nguon-tin/tat-ca.atom',
  ])
    assert.ok(!(await pageOf(world, path)).includes(slug), path)
  assert.ok((await pageOf(world, '/nguon-tin/don-vi/ubnd-xa-phuoc-dai.atom')).includes(slug))
})

test('the old address of a theme leads to its list', async (t) => {
  const world = await testWorld(t)
  const answer = await world.visit('/tin-tuc?noi-dung=the_che')
  assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/noi-dung/the_che'])
})

test('a long list has pages, each with an address of its own, and no story twice', async (t) => {
  const world = await testWorld(t)
  for (let i = 0; i < perPage + 3; i++)
    await broughtStory(world, {
      slug: `trang-${i}`,
      publishedAt: `2023-08-${String(i + 1).padStart(2, '0')}T08:00:00Z`,
    })
  const slugs = (html: string) =>
    [...html.matchAll(/<h3><a class="plain-link" href="\/tin-tuc\/([^"]+)"/g)].map((m) => m[1])
  const first = await pageOf(world, '/tin-tuc')
  const second = await pageOf(world, '/tin-tuc?trang=2')
  assert.equal(slugs(first).length, perPage)
  assert.equal(new Set([...slugs(first), ...slugs(second)]).size, perPage + 3)
  assert.equal(slugs(first)[0], `trang-${perPage + 2}`)
  assert.match(second, /rel="canonical" href="http:\/\/localhost:3000\/tin-tuc\?trang=2"/)
})

test('the archive counts the stories of each month as it is in Viet Nam', async (t) => {
  const world = await testWorld(t)
  await broughtStory(world, { publishedAt: '2023-08-31T17:30:00Z' })
  await broughtStory(world, { publishedAt: '2023-08-31T16:30:00Z' })
  const html = await pageOf(world, '/luu-tru')
  assert.match(html, /\/luu-tru\/2023-09">Tháng 9\/2023<\/a><span[^>]*>1 tin, bài/)
  assert.match(html, /\/luu-tru\/2023-08">Tháng 8\/2023<\/a><span[^>]*>1 tin, bài/)
})

test('the library shows pictures, film and sound, each kind by itself if asked', async (t) => {
  const world = await testWorld(t)
  const photo = await broughtStory(world, { kind: 'photo' })
  const audio = await broughtStory(world, { kind: 'audio' })
  const news = await broughtStory(world)
  const all = await pageOf(world, '/thu-vien')
  assert.ok(all.includes(photo.slug) && all.includes(audio.slug) && !all.includes(news.slug))
  const onlySound = await pageOf(world, '/thu-vien?loai=audio')
  assert.ok(onlySound.includes(audio.slug) && !onlySound.includes(`/thu-vien/${photo.slug}`))
})
