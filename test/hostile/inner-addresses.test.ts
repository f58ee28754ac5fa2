import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import type { Body } from '../../src/newsroom/body/body.ts'
import { checkLinks } from '../../src/newsroom/links/check-links.ts'
import { deskPath } from '../../src/newsroom/workspace/addresses.ts'
import { fetchOutside, publicInternet } from '../../src/platform/outside/index.ts'
import { deskScene } from '../support/desk-scene.ts'

/** A machine of the house that must never be asked: it listens on both loopback addresses. */
async function innerMachine(t: TestContext) {
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(String(req.headers.host))
    res.end('bí mật')
  })
  await new Promise<void>((resolve) => server.listen(0, '::', resolve))
  t.after(() => server.close())
  return { asked, port: (server.address() as AddressInfo).port }
}

/** The machine at `port`, and its neighbours in the house, in every way somebody might write them. */
const waysIn = (port: number) => [
  ...hosts.flatMap((host) => [`http://${host}:${port}/`, `http://${host}/`, `https://${host}/`]),
  `http://localhost:${port}/`,
  `http://LOCALHOST.:${port}/`,
  `http://an:kin@127.0.0.1:${port}/`,
  `http://example.vn@127.0.0.1:${port}/`,
  `http://127.0.0.1:${port}#@example.vn/`,
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://instance-data.ec2.internal/',
  'http://may-chu/',
  'http://may-in.local/',
]

const hosts = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '017700000001',
  '0177.0.0.1',
  '0177.0x0.0.1',
  '１２７.0.0.1',
  '127。0。0。1',
  '0',
  '0.0.0.0',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
]

test('the check of links asks no machine of the house, however a story writes it', async (t) => {
  const { asked, port } = await innerMachine(t)
  const { db, deps, draft, editor, ids } = await deskScene(t)
  const { editionId } = await draft({ by: editor, agencyId: ids.portal })
  const ways = waysIn(port)
  const body: Body = {
    type: 'doc',
    content: ways.map((href) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
    })),
  }
  await db
    .updateTable('newsroom.edition')
    .set({ state: 'published', body: JSON.stringify(body) })
    .where('id', '=', editionId)
    .execute()
  await checkLinks({ ...deps, ownSite: async () => ({ status: 404 }) }, { pause: 0, hosts: 8, slice: 30_000 })
  assert.deepEqual(asked, [])
  const noted = await db.selectFrom('newsroom.linkAddress').select('url').execute()
  assert.equal(noted.length, new Set(ways).size)
})

test('the import of a picture asks no machine of the house either, nor says what is there', async (t) => {
  const { asked, port } = await innerMachine(t)
  const { draft, editor, ids, page } = await deskScene(t)
  const { editionId } = await draft({ by: editor, agencyId: ids.portal })
  const answers = new Set<string>()
  for (const address of waysIn(port).filter((_, at) => at % 2 === 0)) {
    const { status, response } = await page(`${deskPath(editionId)}/soan/anh`, editor, { form: { address } })
    assert.equal(status, 422, address)
    answers.add(await response.text())
  }
  assert.equal(answers.size, 1, 'a refused address answers differently from another')
  assert.deepEqual(asked, [])
})

test('a name that changes its mind and a server that sends on are both held to what was judged', async (t) => {
  const { asked, port } = await innerMachine(t)
  const outer = createServer((_, res) => res.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end())
  await new Promise<void>((resolve) => outer.listen(0, '127.0.0.1', resolve))
  t.after(() => outer.close())
  const outerPort = (outer.address() as AddressInfo).port
  let questions = 0
  const reach = {
    // The outer machine counts as public; the inner one is judged by the true rule.
    mayReach: (address: string, at: number) => at === outerPort || publicInternet.mayReach(address, at),
    resolve: async () => (questions++ === 0 ? ['127.0.0.1'] : ['::1']),
  }
  const wanted = { origin: 'https://loa.example', maxBytes: 1000, timeout: 5000 }
  for (const to of [`http://doi.example:${outerPort}/`, `http://doi.example:${port}/`])
    assert.deepEqual(await fetchOutside(to, wanted, reach), { ok: false, failure: 'not_allowed' })
  assert.deepEqual(asked, [])
})
