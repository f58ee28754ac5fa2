import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { activityScene } from '../../../../test/support/activity-scene.ts'
import { sha256Of } from '../../../platform/files.ts'
import { historyOf } from '../../../platform/history.ts'
import { noticeEvidence } from '../notice/notice-evidence.ts'
import { askAgain } from './ask-again.ts'
import { capturesOf } from './store-captures.ts'
import { takeCaptures } from './take-captures.ts'

const page = (words: string) =>
  `<html><head><title>Tin của xã</title></head><body><nav>Trang chủ</nav><main><p>${words}</p></main></body></html>`

test('a link is captured soon after it is logged, fails with a reason, is tried again, and looked at anew when asked', async (t) => {
  const { world, deps, log, programmeOfficer, officer } = await activityScene(t)
  let status = 503
  let words = 'Xã đã phát bài “5 thủ tục nộp hồ sơ trực tuyến”.'
  const server = createServer((_, res) =>
    res.writeHead(status, { 'content-type': 'text/html' }).end(page(words)),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const captureDeps = {
    ...deps,
    ownPages: async (path: string) => ({
      status: path.endsWith('/khong-con') ? 404 : 200,
      location: null,
      contentType: 'text/html',
      bytes: Buffer.from(page(`Trang của cổng tại ${path}`)),
    }),
    reach: {
      mayReach: (address: string, at: number) => address === '127.0.0.1' && at === port,
      resolve: async (host: string) => (host === 'may.example' ? ['127.0.0.1'] : ['10.0.0.7']),
    },
  }
  const links = [
    `http://may.example:${port}/tin`,
    'http://noi-bo.example/',
    `${deps.origin}/tin-tuc/a`,
    `${deps.origin}/lam-viec`,
  ]
  const activityId = await log({ links })
  const manners = { pause: 0, hosts: 2, slice: 5000 }
  const take = async () => {
    await noticeEvidence(deps)
    await takeCaptures(captureDeps, manners)
    const captures = await capturesOf(deps.db, activityId)
    return (url: string) => captures.filter((one) => one.url === url)
  }

  const first = await take()
  assert.deepEqual(
    links.map((url) => first(url).map(({ state, reason }) => `${state} ${reason}`)),
    [['waiting server_error'], ['failed not_allowed'], ['taken null'], ['failed own_staff']],
  )
  const own = first(links[2]!)[0]!
  assert.equal((await deps.files.read(own.textSha256!))?.toString(), 'Trang của cổng tại /tin-tuc/a')
  assert.equal(own.bytesSha256, sha256Of(Buffer.from(page('Trang của cổng tại /tin-tuc/a'))))
  const [line] = await historyOf(deps.db, `capture:${own.id}`)
  assert.equal(line?.detail.bytesSha256, own.bytesSha256)

  status = 200
  assert.equal((await take())(links[0]!)[0]?.state, 'waiting')
  world.clock.moveTo('2023-09-20T08:11')
  const [taken] = (await take())(links[0]!)
  assert.deepEqual([taken?.state, taken?.title, taken?.status, taken?.tries], ['taken', 'Tin của xã', 200, 2])

  words = 'Trang đã đổi.'
  const evidence = await deps.db
    .selectFrom('activities.evidence')
    .select('id')
    .where('url', '=', links[0]!)
    .executeTakeFirstOrThrow()
  const asked = { activityId, evidenceId: evidence.id }
  assert.equal((await askAgain(deps, officer, asked)).ok, false)
  assert.ok((await askAgain(deps, programmeOfficer, asked)).ok)
  assert.ok((await askAgain(deps, programmeOfficer, asked)).ok)
  const both = (await take())(links[0]!)
  assert.deepEqual(
    both.map(({ state, askedByName }) => [state, askedByName]),
    [
      ['taken', programmeOfficer.name],
      ['taken', null],
    ],
  )
  assert.notEqual(both[0]?.textSha256, both[1]?.textSha256)
})

test('a page that never answers is given up after some tries; the links of a sample are left alone', async (t) => {
  const { world, deps, log } = await activityScene(t)
  const activityId = await log({ links: ['https://vang-mat.example/'] })
  await log({ links: ['https://mau.example/'], isSample: true })
  await noticeEvidence(deps)
  const nobody = { mayReach: () => false, resolve: async () => [] }
  const captureDeps = { ...deps, ownPages: async () => assert.fail(), reach: nobody }
  const looked: number[] = []
  for (const day of ['2023-09-20', '2023-09-21', '2023-09-23', '2023-09-25', '2023-09-27']) {
    world.clock.moveTo(day)
    looked.push(await takeCaptures(captureDeps))
  }
  assert.deepEqual(looked, [1, 1, 1, 1, 0])
  const [capture] = await capturesOf(deps.db, activityId)
  assert.deepEqual([capture?.state, capture?.reason, capture?.tries], ['failed', 'name_unknown', 4])
})
