import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { draftedStory } from '../../../test/support/drafted-story.ts'
import { testWorld } from '../../../test/support/world.ts'
import { isNotFound } from '../../platform/result.ts'
import type { Body } from '../body/body.ts'
import { type CheckDeps, checkLinks } from './check-links.ts'
import { leaveLink } from './leave-link.ts'
import { agenciesTended } from './link-deps.ts'
import { recheckLink } from './recheck-link.ts'
import { badLinks, brokenLinksOf } from './store-report.ts'
import { tellOfLinks } from './tell-of-links.ts'

const manners = { pause: 0, hosts: 2, slice: 20_000 }

const bodyOf = (urls: readonly string[]): Body => ({
  type: 'doc',
  content: urls.map((href) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `chữ ${href}`, marks: [{ type: 'link', attrs: { href } }] }],
  })),
})

/** A published story that leads to these places of one server outside, whose answers the test sets. */
async function story(t: TestContext, paths: readonly string[]) {
  const world = await testWorld(t)
  const asked: string[] = []
  const answers: Record<string, number | undefined> = {}
  let isOnline = true
  const server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`)
    res.writeHead(answers[req.url!] ?? 200, { etag: '"a"' }).end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const base = `http://may.example:${port}`
  const deps: CheckDeps = {
    ...world.deps,
    ownSite: async (path) => ({ status: path === '/co' ? 200 : 404 }),
    reach: {
      mayReach: (address) => address === '127.0.0.1',
      resolve: async (host) => (isOnline && host === 'may.example' ? ['127.0.0.1'] : []),
    },
  }
  const writer = await world.actor('editor', 'so-noi-vu')
  const { storyId, editionId } = await draftedStory(world, writer)
  const urls = paths.map((path) => (path.startsWith('!') ? path.slice(1) : base + path))
  await world.db
    .updateTable('newsroom.edition')
    .set({ state: 'published', body: JSON.stringify(bodyOf(urls)) })
    .where('id', '=', editionId)
    .execute()
  const night = (at: string) => {
    world.clock.moveTo(`${at}T01:00`)
    asked.length = 0
    return checkLinks(deps, manners)
  }
  const [agencyId] = writer.agencies()
  const report = async () =>
    (await badLinks(world.db, [agencyId!])).map(({ url, state, reason }) => [
      url.replace(base, ''),
      state,
      reason,
    ])
  const goOffline = (now = true) => {
    isOnline = !now
  }
  return {
    ...world,
    deps,
    writer,
    storyId,
    editionId,
    agencyId: agencyId!,
    base,
    asked,
    answers,
    night,
    report,
    goOffline,
  }
}

test('a link that fails in two nights is broken; one that was mended is forgotten', async (t) => {
  const { night, answers, report, db, agencyId } = await story(t, [
    '/tot',
    '/mat',
    '/loi',
    '!/khong-co',
    '!/co',
  ])
  Object.assign(answers, { '/mat': 404, '/loi': 503 })
  await night('2023-09-20')
  assert.deepEqual(
    (await report()).map(([, state]) => state),
    ['doubtful', 'doubtful', 'doubtful'],
  )
  answers['/loi'] = undefined
  await night('2023-09-21')
  assert.deepEqual(await report(), [
    ['/khong-co', 'broken', 'own_missing'],
    ['/mat', 'broken', 'missing'],
  ])
  assert.equal(await brokenLinksOf(db, [agencyId]), 2)
})

test('an address is asked once a night, at its head first, and not for what has not changed', async (t) => {
  const { night, asked, answers } = await story(t, ['/tot', '/mat'])
  answers['/mat'] = 405
  await night('2023-09-20')
  assert.deepEqual(asked.toSorted(), ['GET /mat', 'HEAD /mat', 'HEAD /tot'])
  asked.length = 0
  await night('2023-09-20')
  assert.deepEqual(asked, [])
})

test('when nothing outside answers, nothing is held against anybody', async (t) => {
  const { night, report, goOffline, asked } = await story(t, ['/mot', '/hai', '!http://khac.example/'])
  goOffline()
  assert.equal((await night('2023-09-20')).outcome, 'unreachable')
  assert.equal((await night('2023-09-21')).outcome, 'unreachable')
  assert.deepEqual(await report(), [])
  goOffline(false)
  assert.equal((await night('2023-09-22')).outcome, 'checked')
  assert.deepEqual(await report(), [['http://khac.example/', 'doubtful', 'name_unknown']])
  assert.equal(asked.length, 2)
})

test('a machine of the house is never asked, whatever a story links to', async (t) => {
  const { night, report, asked, deps } = await story(t, [
    '/tot',
    '!http://127.0.0.1:5432/',
    '!http://localhost/quan-tri',
  ])
  delete (deps as { reach?: unknown }).reach
  await night('2023-09-20')
  assert.deepEqual(asked, [])
  assert.deepEqual(await report(), [])
})

test('checking again counts what is found; with no way out it says so', async (t) => {
  const { night, answers, deps, writer, storyId, base, report, goOffline } = await story(t, ['/mat', '/tot'])
  answers['/mat'] = 404
  await night('2023-09-20')
  await night('2023-09-21')
  const link = { storyId, url: `${base}/mat` }
  const still = await recheckLink(deps, writer, link)
  assert.ok(still.ok && !still.value.works)
  answers['/mat'] = 200
  goOffline()
  const nameless = {
    ...deps,
    reach: {
      ...deps.reach!,
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENETUNREACH' })),
    },
  }
  assert.ok(!(await recheckLink(nameless, writer, link)).ok)
  goOffline(false)
  const mended = await recheckLink(deps, writer, link)
  assert.ok(mended.ok && mended.value.works)
  assert.deepEqual(await report(), [])
})

test('a link left as it is with a reason is not counted, until it works and breaks again', async (t) => {
  const { night, answers, deps, writer, storyId, base, db, agencyId } = await story(t, ['/mat'])
  answers['/mat'] = 404
  await night('2023-09-20')
  await night('2023-09-21')
  const left = { storyId, url: `${base}/mat`, reason: ' Nguồn ngày 15/3/2023 ' }
  const silent = await leaveLink(deps, writer, { ...left, reason: ' ' })
  assert.ok(!silent.ok && silent.issues[0]!.field === 'reason')
  assert.ok((await leaveLink(deps, writer, left)).ok)
  assert.equal(await brokenLinksOf(db, [agencyId]), 0)
  assert.equal((await badLinks(db, [agencyId]))[0]!.leftReason, 'Nguồn ngày 15/3/2023')
  answers['/mat'] = 200
  await night('2023-09-22')
  answers['/mat'] = 404
  await night('2023-09-23')
  await night('2023-09-24')
  assert.equal(await brokenLinksOf(db, [agencyId]), 1)
})

test('only who looks after the story sees its links and acts on them', async (t) => {
  const { night, answers, deps, storyId, base, actor, writer } = await story(t, ['/mat'])
  answers['/mat'] = 404
  await night('2023-09-20')
  const stranger = await actor('editor', 'so-cong-thuong')
  const link = { storyId, url: `${base}/mat` }
  assert.deepEqual(await agenciesTended(deps, stranger), [])
  assert.equal((await agenciesTended(deps, writer)).length, 1)
  assert.ok(isNotFound(await recheckLink(deps, stranger, link)))
  assert.ok(isNotFound(await leaveLink(deps, stranger, { ...link, reason: 'x' })))
  assert.ok(isNotFound(await recheckLink(deps, writer, { storyId, url: 'http://127.0.0.1/khac' })))
})

test('editors get one mail for the links that broke since the last', async (t) => {
  const { night, answers, deps, db, clock } = await story(t, ['/mot', '/hai'])
  const mails = () => db.selectFrom('platform.mail').select(['subject', 'body']).orderBy('id').execute()
  answers['/mot'] = 404
  await night('2023-09-20')
  assert.equal(await tellOfLinks(deps), 0)
  await night('2023-09-21')
  assert.equal(await tellOfLinks(deps), 1)
  assert.equal(await tellOfLinks(deps), 0)
  answers['/hai'] = 410
  await night('2023-09-22')
  await night('2023-09-23')
  clock.moveTo('2023-09-25')
  assert.equal(await tellOfLinks(deps), 1)
  const [first, second] = await mails()
  assert.match(first!.subject, /1 liên kết hỏng/)
  assert.ok(first!.body.includes('/mot') && !first!.body.includes('/hai'))
  assert.ok(second!.body.includes('/hai') && !second!.body.includes('/mot'))
})
