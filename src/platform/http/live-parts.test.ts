import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createLiveParts } from './live-parts.ts'
import { createPageCache } from './page-cache.ts'
import { partCloses, partOpens } from './part-marks.ts'

const names = ['online:vi', 'newest:vi', 'views:story:1:vi'] as const
const part = fc.constantFrom(...names)
/** Texts of every length, with letters of several bytes and what looks like a mark. */
const text = fc.constantFrom('', '1', '12 người', '<li>Tin mới ễ</li>'.repeat(9), '$1 <!-- -->')
const kept = fc.constantFrom('/a', '/b')

type Facts = Record<(typeof names)[number], string>
const rendered = (path: string, facts: Facts) =>
  `<h1>Trang ${path}</h1>${names
    .map((name) => `<p>${partOpens(name)}${facts[name]}${partCloses}</p>`)
    .join('Ở giữa')}<footer>${partOpens('online:vi')}${facts['online:vi']}${partCloses}</footer>`
const unmarked = (html: string) => html.replaceAll(/<!--(part:[^>]*|\/part)-->/g, '')

const step = fc.oneof(
  fc.record({ does: fc.constant('change' as const), name: part, text }),
  fc.record({ does: fc.constant('begin' as const), path: kept }),
  fc.record({ does: fc.constant('read facts' as const), path: kept }),
  fc.record({ does: fc.constant('keep' as const), path: kept }),
  fc.record({ does: fc.constant('drop' as const), path: kept }),
  fc.record({ does: fc.constant('ask' as const), path: kept }),
)

test('whatever changes in whatever order, a kept page is the page rendered anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const cache = createPageCache()
      const facts: Facts = { 'online:vi': '0', 'newest:vi': 'không có', 'views:story:1:vi': '0' }
      const making = new Map<string, { begun: number; html?: string }>()
      for (const now of steps) {
        if (now.does === 'change') {
          facts[now.name] = now.text
          cache.setPart(now.name, now.text)
        } else if (now.does === 'begin') making.set(now.path, { begun: cache.begin() })
        else if (now.does === 'read facts') {
          const page = making.get(now.path)
          if (page) page.html = rendered(now.path, facts)
        } else if (now.does === 'keep') {
          const page = making.get(now.path)
          if (page?.html)
            cache.keep({ key: now.path, html: page.html, headers: [], tags: [now.path], ...page })
          making.delete(now.path)
        } else if (now.does === 'drop') cache.drop([now.path])
        else check(now.path)
      }
      for (const path of ['/a', '/b']) check(path)

      function check(path: string) {
        const answer = asked(cache, path)
        if (answer !== undefined) assert.equal(answer, unmarked(rendered(path, facts)))
      }
    }),
    { numRuns: 400 },
  )
})

function asked(cache: ReturnType<typeof createPageCache>, url: string, headers = {}): string | undefined {
  let body: string | undefined
  const res = {
    writeHead() {},
    setHeader() {},
    end(bytes?: Buffer) {
      body = bytes?.toString()
    },
  }
  const isKept = cache.answer({ method: 'GET', url, headers } as never, res as never)
  return isKept ? (body ?? '') : undefined
}

const unexpected = (error: unknown) => assert.fail(String(error))

test('a registered part is rendered once for each language when one of its tags is dropped', async () => {
  const set = new Map<string, string>()
  const parts = createLiveParts({ setPart: (name, html) => set.set(name, html) }, unexpected)
  let rendered = 0
  parts.register('newest', ['list:all'], async (lang) => `${lang} ${++rendered}`)
  await parts.dropped(['plan:1'])
  assert.equal(rendered, 0)
  await parts.dropped(['story:1', 'list:all'])
  assert.deepEqual(
    [...set],
    [
      ['newest:vi', 'vi 1'],
      ['newest:en', 'en 2'],
    ],
  )
})

test('drops heard while a part is being rendered render it once more, not once each', async () => {
  const set = new Map<string, string>()
  const parts = createLiveParts({ setPart: (name, html) => set.set(name, html) }, unexpected)
  let titles = 'cũ'
  let rendered = 0
  parts.register('newest', ['list:all'], async () => {
    rendered++
    const read = titles
    await new Promise(setImmediate)
    return read
  })
  const first = parts.dropped(['list:all'])
  titles = 'mới'
  await Promise.all([first, parts.dropped(['list:all']), parts.dropped(['list:all'])])
  assert.equal(set.get('newest:vi'), 'mới')
  assert.equal(rendered, 4)
})

test('a part that could not be rendered is told of and does not stop the others', async () => {
  const set = new Map<string, string>()
  const failures: unknown[] = []
  const parts = createLiveParts({ setPart: (name, html) => set.set(name, html) }, (error) =>
    failures.push(error),
  )
  parts.register('broken', ['list:all'], async () => {
    throw new Error('no database')
  })
  parts.register('whole', ['list:all'], async () => 'đúng')
  await parts.dropped(['list:all'])
  assert.equal(failures.length, 1)
  assert.equal(set.get('whole:vi'), 'đúng')
})
