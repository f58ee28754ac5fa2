import { setTimeout as pause } from 'node:timers/promises'
import { startTestDatabase } from '../bin/testing/database.ts'
import { publishEdition } from '../src/newsroom/life/publish-edition.ts'
import { median } from './load.ts'
import { addArchive, listPages } from './publish-archive.ts'

// npm run bench:publish: a portal of 5,000 stories whose pages all stand finished in memory; an editor publishes one more.
// Which pages go, how soon the first fresh one is there, and whether all others stay and still show the newest story.
const count = Number(process.env.STORIES ?? 5000)
const publishes = Number(process.env.PUBLISHES ?? 7)

const database = await startTestDatabase()
process.env.LOA_TEST_DATABASE_URL = database.url
const closers: (() => unknown)[] = []
try {
  const { newsroomScene } = await import('../test/support/newsroom-scene.ts')
  const { servedPages } = await import('./served-pages.ts')
  const scene = await newsroomScene({ after: (close: () => unknown) => closers.push(close) } as never)
  const archive = await addArchive(scene.db, scene.ids.portal, count)
  const site = await servedPages(scene.world)
  closers.push(site.close)
  const pages = [...listPages(archive), ...archive.paths]
  await site.warm(pages)
  console.log(`${count} stories, ${site.size()} finished pages, ${Math.round(site.bytes() / 1e6)} MB`)

  const [fresh, everywhere]: [number[], number[]] = [[], []]
  for (let number = 1; number <= publishes; number++) {
    const title = `Tin vừa đăng số ${number}`
    const made = await scene.approved({ title, by: scene.chief, agencyId: scene.ids.portal })
    await site.warm(pages)
    const before = site.held(pages)
    if (!(await publishEdition(scene.deps, scene.editor, made)).ok) throw new Error('not published')
    const committed = performance.now()
    await until(async () => (await site.text('/tin-tuc')).includes(title))
    fresh.push(performance.now() - committed)
    await until(async () => (await site.text(archive.paths[0]!)).includes(title))
    everywhere.push(performance.now() - committed)
    const gone = before.filter((path) => path !== '/tin-tuc' && !site.held([path]).length)
    const isListOnly = gone.every((path) => !archive.paths.includes(path))
    console.log(
      `publish ${number}: ${gone.length + 1} of ${before.length} finished pages dropped (/tin-tuc ${gone.join(' ')}), stories among them: ${isListOnly ? 'none' : 'some'}; fresh list after ${fresh.at(-1)!.toFixed(0)} ms, newest story beside an old one after ${everywhere.at(-1)!.toFixed(0)} ms`,
    )
  }
  console.log(
    `median: first fresh page ${median(fresh).toFixed(0)} ms after the commit, newest story on a page that stayed ${median(everywhere).toFixed(0)} ms`,
  )
} finally {
  for (const close of closers.reverse()) await close()
  await database.stop()
}

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await pause(1)
}
