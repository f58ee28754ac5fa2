import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { fetchOutside, type Wanted } from './fetch-outside.ts'
import { publicInternet, type Reach } from './reach.ts'

const wanted: Wanted = { origin: 'https://loa.example', maxBytes: 100_000, timeout: 5000 }

/** A server of this test, and a reach that lets it, and only it, be asked under the name may.example. */
async function machine(t: TestContext, listener: RequestListener) {
  const asked: { method?: string; url?: string; headers: Record<string, unknown> }[] = []
  const server = createServer((req, res) => {
    asked.push({ method: req.method, url: req.url, headers: req.headers })
    listener(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const reach: Reach = {
    mayReach: (address, at) => address === '127.0.0.1' && at === port,
    resolve: async (host) => (host === 'may.example' ? ['127.0.0.1'] : []),
  }
  return { asked, reach, port, base: `http://may.example:${port}` }
}

test('an address is fetched with our own name and without any cookie or credential', async (t) => {
  const { asked, reach, base } = await machine(t, (_, res) => {
    res.setHeader('set-cookie', 'theo=doi').end('xin chào')
  })
  const fetched = await fetchOutside(`${base}/a?b=1`, { ...wanted, accept: 'text/plain' }, reach)
  assert.ok(fetched.ok)
  assert.equal(fetched.bytes.toString(), 'xin chào')
  await fetchOutside(`${base}/hai`, wanted, reach)
  assert.equal(asked[0]!.url, '/a?b=1')
  assert.equal(asked[0]!.headers['user-agent'], 'Loa (+https://loa.example)')
  assert.deepEqual(Object.keys(asked[1]!.headers).sort(), [
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
})

test('without a word from a test, a machine of the house is not reached', async (t) => {
  const { asked, port } = await machine(t, (_, res) => res.end('bí mật'))
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433'])
    assert.deepEqual(await fetchOutside(`http://${host}:${port}/`, wanted), {
      ok: false,
      failure: 'not_allowed',
    })
  assert.equal(asked.length, 0)
})

test('a name that stands for a machine of the house, alone or beside a public one, is refused', async () => {
  for (const addresses of [['10.0.0.7'], ['8.8.8.8', '127.0.0.1'], ['2606:4700::1111', '::1']]) {
    const reach = { ...publicInternet, resolve: async () => addresses }
    assert.deepEqual(await fetchOutside('http://trick.example/', wanted, reach), {
      ok: false,
      failure: 'not_allowed',
    })
  }
})

test('what is connected to is the address that was judged: the name is asked once', async (t) => {
  let questions = 0
  const { reach, base } = await machine(t, (_, res) => res.end('đúng máy'))
  const changing: Reach = {
    ...reach,
    // The second answer would be somewhere else; nobody may ask for it.
    resolve: async () => (++questions === 1 ? ['127.0.0.1'] : ['192.0.2.1']),
  }
  const fetched = await fetchOutside(base, wanted, changing)
  assert.ok(fetched.ok)
  assert.equal(questions, 1)
})

test('a redirect is judged like the first address', async (t) => {
  const { asked, reach, base } = await machine(t, (req, res) => {
    const to = new URL(req.url!, 'http://x').searchParams.get('to')
    if (to) res.writeHead(302, { location: to }).end()
    else res.end('đến nơi')
  })
  const via = (to: string) => fetchOutside(`${base}/?to=${encodeURIComponent(to)}`, wanted, reach)
  const arrived = await via('/dich')
  assert.ok(arrived.ok && arrived.url === `${base}/dich`)
  asked.length = 0
  for (const to of ['http://127.0.0.1:1/', 'http://localhost/', 'http://169.254.169.254/latest/', '//[::1]/'])
    assert.deepEqual(await via(to), { ok: false, failure: 'not_allowed' }, to)
  for (const to of ['file:///etc/passwd', 'gopher://may.example/'])
    assert.deepEqual(await via(to), { ok: false, failure: 'address_wrong' }, to)
  assert.equal(asked.length, 6)
})

test('six redirects are too many', async (t) => {
  const { asked, reach, base } = await machine(t, (_, res) => res.writeHead(301, { location: '/tiep' }).end())
  assert.deepEqual(await fetchOutside(base, wanted, reach), { ok: false, failure: 'too_many_redirects' })
  assert.equal(asked.length, 6)
})

test('no more bytes are taken than wanted, packed or unpacked', async (t) => {
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  const { reach, base } = await machine(t, (req, res) => {
    if (req.url === '/bom') res.setHeader('content-encoding', 'gzip').end(bomb)
    else if (req.url === '/khai') res.setHeader('content-length', 1e9).flushHeaders()
    else endless(res)
  })
  assert.ok(bomb.length < wanted.maxBytes)
  for (const path of ['/bom', '/khai', '/mai'])
    assert.deepEqual(
      await fetchOutside(base + path, wanted, reach),
      { ok: false, failure: 'too_large' },
      path,
    )
  const headOnly = await fetchOutside(`${base}/mai`, { ...wanted, maxBytes: 0 }, reach)
  assert.ok(headOnly.ok && headOnly.bytes.length === 0)
})

test('a packed answer is unpacked, an unknown packing refused', async (t) => {
  const { reach, base } = await machine(t, (req, res) =>
    res.setHeader('content-encoding', req.url!.slice(1)).end(gzipSync('chữ')),
  )
  const fetched = await fetchOutside(`${base}/gzip`, wanted, reach)
  assert.ok(fetched.ok && fetched.bytes.toString() === 'chữ')
  assert.deepEqual(await fetchOutside(`${base}/la`, wanted, reach), { ok: false, failure: 'broken_answer' })
})

test('a server that answers drop by drop is left when the time is over', async (t) => {
  const { reach, base } = await machine(t, (_, res) => {
    const drops = setInterval(() => res.write('.'), 20)
    res.on('close', () => clearInterval(drops))
  })
  assert.deepEqual(await fetchOutside(base, { ...wanted, timeout: 150 }, reach), {
    ok: false,
    failure: 'timeout',
  })
})

test('what went wrong is told apart', async (t) => {
  const { reach, base, port } = await machine(t, (req, res) => {
    if (req.url === '/rac') res.socket!.end('khong phai http\r\n\r\n')
    else res.end()
  })
  const failureAt = async (address: string, via = reach) => {
    const fetched = await fetchOutside(address, wanted, via)
    return fetched.ok ? 'ok' : fetched.failure
  }
  assert.equal(await failureAt('http://khong-co.example/'), 'name_unknown')
  assert.equal(await failureAt(`${base}/rac`), 'broken_answer')
  assert.equal(await failureAt(`https://may.example:${port}/`), 'certificate')
  const nobody = { ...reach, mayReach: () => true }
  assert.equal(await failureAt('http://may.example:1/', nobody), 'refused')
})

test('what is known already is said, so that nothing is sent again', async (t) => {
  const { asked, reach, base } = await machine(t, (_, res) => res.writeHead(304).end())
  const known = { etag: '"a"', modified: 'Wed, 20 Sep 2023 01:00:00 GMT' }
  const fetched = await fetchOutside(base, { ...wanted, known }, reach)
  assert.ok(fetched.ok && fetched.status === 304)
  assert.equal(asked[0]!.headers['if-none-match'], '"a"')
})

function endless(res: import('node:http').ServerResponse) {
  const chunk = Buffer.alloc(10_000, 'a')
  const more = () => {
    while (!res.destroyed && res.write(chunk));
    if (!res.destroyed) res.once('drain', more)
  }
  more()
}
