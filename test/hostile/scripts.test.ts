import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx'
import type { Page } from 'playwright-core'
import { attachFiles } from '../../src/newsroom/files/attach-files.ts'
import { makeGuestLink } from '../../src/newsroom/reviewing/make-guest-link.ts'
import { storyPath } from '../../src/newsroom/story-path.ts'
import { deskPath, guestPath } from '../../src/newsroom/workspace/addresses.ts'
import { attackForms } from '../support/attack-forms.ts'
import { openBrowser } from '../support/browser.ts'
import { hostileScene } from '../support/hostile-scene.ts'
import { bodyOfVectors, hostileStories, piecesOf } from '../support/hostile-stories.ts'
import { did } from '../support/newsroom-scene.ts'
import { watchFor } from '../support/nothing-runs.ts'
import { fileOf, smallPdf } from '../support/sample-files.ts'
import { xssVectors } from '../support/xss-vectors.ts'

const newsroom = '/lam-viec/toa-soan'
const takesApart =
  /\/(bo-nhap|gui-duyet|go|bo-dang|dang|duyet|duyet-va-dang|dang-khan-cap|hen-gio|bo|chuyen)$/

test('two hundred ways to bring a script in, and none of them runs or reaches a page', async (t) => {
  const scene = await hostileScene(t)
  const { world, deps, editor, chief, ids, address } = scene
  const stories = await hostileStories(deps, ids.portal)
  const made = await scene.draft({ by: editor, agencyId: ids.portal, title: xssVectors[0]!.html })
  const desk = deskPath(made.editionId)
  await attachFiles(deps, editor, {
    editionId: made.editionId,
    uploads: xssVectors.slice(0, 8).map(({ html }, at) => fileOf(`${html}.pdf`, smallPdf(`v${at}`))),
  })
  const guest = xssVectors[1]!.html
  const { token } = did(await makeGuestLink(deps, editor, { editionId: made.editionId, guest, days: 3 }))

  const browser = await openBrowser()
  t.after(() => browser.close())
  const context = await browser.newContext({
    baseURL: address,
    userAgent: 'Firefox/150',
    reducedMotion: 'reduce',
  })
  const asPerson = (actor?: typeof editor) =>
    context.setExtraHTTPHeaders(actor ? { cookie: scene.cookieOf(actor) } : {})
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const whatRan = await watchFor(page)
  const ran: string[] = []
  const look = async (path: string) => {
    await page.goto(path, { waitUntil: 'load' })
    ran.push(...(await whatRan(path)))
  }

  // Pasted into the editor, each by itself.
  await asPerson(editor)
  await page.goto(`${desk}/soan`)
  await page.locator('.ProseMirror').click()
  await page.evaluate(
    pasteAll,
    xssVectors.map(({ html }) => html),
  )
  ran.push(...(await whatRan('the editor after pasting')))
  const held = await page.locator('.ProseMirror').innerText()
  assert.ok(held.length > 1000, 'hardly anything was pasted')

  // Sent raw, as JSON and as a Word file.
  const pieces = piecesOf(460)
  const revision = async () => (await scene.edition(made.editionId)).revision
  for (const body of rawBodies()) {
    const status = await sendRaw(`${desk}/soan/luu`, {
      title: pieces[1],
      summary: pieces[2],
      revision: await revision(),
      body,
    })
    assert.ok([200, 422].includes(status), String(status))
  }
  for (const title of ['nul\u0000', 'nửa\ud800', '\u202edcba', xssVectors.at(-1)!.html]) {
    const status = await sendRaw(`${desk}/soan/luu`, {
      title,
      summary: title,
      revision: await revision(),
      body: { type: 'doc', content: [] },
    })
    assert.ok([200, 422].includes(status), `${JSON.stringify(title)}: ${status}`)
  }
  const word = await world.visit(`${desk}/soan/word`, { as: editor, form: { docx: await wordFile() } })
  assert.equal(word.status, 200)
  const imported = (await word.json()) as { body: unknown }
  assert.equal(
    await sendRaw(`${desk}/soan/luu`, { title: pieces[3], revision: await revision(), body: imported.body }),
    200,
  )

  // Typed into every form of the newsroom and of the portal's pages.
  let at = 0
  const words = () => pieces[at++ % pieces.length]!
  const staffPages = [
    ...[desk, `${desk}/tep`, `${desk}/phien-ban`, `${desk}/ngon-ngu`, newsroom],
    ...[
      `${newsroom}/bai/moi`,
      `${newsroom}/bai/${made.storyId}/thong-tin`,
      `${newsroom}/gian-doan`,
      `${newsroom}/kenh`,
    ],
    ...[`${newsroom}/trang-chu`, `${newsroom}/danh-gia`, `${newsroom}/nhuan-but`, `${newsroom}/luot-doc`],
    ...[`${newsroom}/lien-ket`, `${newsroom}/lien-ket/${made.storyId}`],
  ]
  const answers: { action: string; status: number }[] = []
  for (const path of staffPages) {
    await look(path)
    answers.push(...(await attackForms(page, world, chief, words, takesApart)))
  }
  await asPerson()
  const first = stories[0]!
  for (const path of [storyPath(first), guestPath(token)]) {
    await look(path)
    answers.push(...(await attackForms(page, world, undefined, words, takesApart)))
  }
  assert.ok(answers.length > 10, JSON.stringify(answers))
  assert.deepEqual(
    answers.filter(({ status }) => status >= 500),
    [],
  )

  // Every page that shows any of it.
  const readers = [
    ...stories.filter((_, n) => n % 5 === 0 || n === 5).map(storyPath),
    ...[
      '/',
      '/en',
      '/tin-tuc',
      '/thong-bao',
      '/van-ban',
      '/hoi-dap',
      '/huong-dan',
      '/thu-vien',
      '/lich',
      '/lich/2023-09',
    ],
    ...[
      '/chuyen-muc/chi-dao',
      '/doi-tuong/rural_people',
      '/noi-dung/thu_tuc',
      '/luu-tru/2023-09',
      '/don-vi/so-noi-vu/tin',
    ],
    ...['/kenh-chinh-thuc', '/so-do-trang', '/nguon-tin', '/du-lieu-mo', guestPath(token)],
    ...pieces.slice(0, 3).map((piece) => `/tim-kiem?q=${encodeURIComponent(piece)}`),
    `/tim-kiem?q=script`,
    `/en${storyPath(first)}`,
  ]
  for (const path of readers) await look(path)
  await asPerson(chief)
  for (const path of [...staffPages, `${desk}/soan`]) await look(path)
  assert.deepEqual(ran, [])
  await checkFeeds(scene)

  async function sendRaw(path: string, json: unknown): Promise<number> {
    const response = await (await world.site()).request(
      new URL(path, deps.origin).href,
      {
        method: 'POST',
        headers: { origin: deps.origin, cookie: scene.cookieOf(editor), 'content-type': 'application/json' },
        body: JSON.stringify(json),
      },
      { address: '127.0.0.1' },
    )
    return response.status
  }
})

/** Runs in the page: pastes one after the other as the clipboard would. */
async function pasteAll(vectors: readonly string[]) {
  const place = document.querySelector('.ProseMirror')
  for (const html of vectors) {
    const transfer = new DataTransfer()
    transfer.setData('text/html', `<p>a</p>${html}<p>b</p>`)
    place?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    )
    await new Promise((settled) => setTimeout(settled, 4))
  }
}

/** Documents as nobody's editor makes them. */
function rawBodies(): unknown[] {
  const doc = (...content: unknown[]) => ({ type: 'doc', content })
  const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
  const linked = (href: string) => ({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] })
  const html = xssVectors.map((vector) => vector.html)
  const picture = {
    sha256: 'a'.repeat(64),
    width: 1,
    height: 1,
    isDecorative: false,
    alt: html[2],
    caption: html[3],
  }
  return [
    bodyOfVectors(html),
    doc(...html.map((one) => paragraph(linked(one)))),
    doc(
      ...['javascript:loaWasHere(1)', 'JaVaScRiPt:loaWasHere(1)', ' data:text/html,x', '//evil.example'].map(
        (one) => paragraph(linked(one)),
      ),
    ),
    doc({ type: 'script', content: [{ type: 'text', text: 'loaWasHere(1)' }] }),
    doc(
      { type: 'html', attrs: { html: html[0] } },
      { type: 'paragraph', attrs: { onclick: 'loaWasHere(1)', style: 'x' } },
    ),
    doc({ type: 'heading', attrs: { level: 'img src=x onerror=loaWasHere(1)' }, content: [] }),
    doc({ type: 'picture', attrs: picture }),
    doc({
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: html[0] }, content: [] }] },
      ],
    }),
    { type: 'doc', content: '<script>loaWasHere(1)</script>' },
    JSON.parse(
      '{"type":"doc","content":[],"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}',
    ),
    html[0],
    null,
  ]
}

async function wordFile(): Promise<File> {
  const children = xssVectors.map(
    ({ html }, at) =>
      new Paragraph({
        children: [
          new TextRun(html.toWellFormed().replace(/\p{Cc}/gu, ' ')),
          new ExternalHyperlink({
            link: at % 2 ? 'javascript:loaWasHere(1)' : 'https://vi-du.example/',
            children: [new TextRun('x')],
          }),
        ],
      }),
  )
  const bytes = await Packer.toBuffer(new Document({ title: xssVectors[0]!.html, sections: [{ children }] }))
  return fileOf('bai.docx', bytes)
}

/** What programs read says what it is, and holds no mark-up that was not escaped. */
async function checkFeeds({ world }: Awaited<ReturnType<typeof hostileScene>>) {
  const types: Readonly<Record<string, RegExp>> = {
    '/nguon-tin/tat-ca.rss': /application\/(rss\+)?xml/,
    '/nguon-tin/tat-ca.atom': /application\/(atom\+)?xml/,
    '/nguon-tin/tat-ca.json': /application\/(feed\+)?json/,
    '/sitemap.xml': /(application|text)\/xml/,
    '/lich.ics': /text\/calendar/,
    '/van-ban.csv': /text\/csv/,
    '/van-ban.json': /application\/json/,
    '/du-lieu-mo/tin-bai.csv': /text\/csv/,
    '/du-lieu-mo/tin-bai.json': /application\/json/,
    '/anh-chia-se/thu-0.png': /image\/png|text\/html/,
  }
  for (const [path, type] of Object.entries(types)) {
    const response = await world.visit(path)
    assert.match(response.headers.get('content-type') ?? '', type, path)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path)
    const said = await response.text()
    if (/xml/.test(String(type))) assert.doesNotMatch(said, /<script[\s>]/i, path)
  }
}

export type { Page }
