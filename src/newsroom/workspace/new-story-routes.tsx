import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound, notFound, type Result } from '../../platform/result.ts'
import { saveFacts } from '../life/save-facts.ts'
import { startStory } from '../life/start-story.ts'
import { may, writesFor } from '../permissions.ts'
import { editionLangs, storyKinds } from '../story.ts'
import { doneTexts } from './act-texts.ts'
import { editorPath, newStoryPath, newsroomPath } from './addresses.ts'
import { many } from './form-parts.ts'
import { NewStoryPage } from './new-story-page.tsx'
import type { DeskPorts } from './ports.ts'
import { sectionsOf } from './store.ts'
import { newsroomTexts } from './texts.ts'

const form = z.object({
  kind: z.enum(storyKinds),
  title: z.string().max(300).default(''),
  agency: z.string().max(120).default(''),
  lang: z.enum(editionLangs).default('vi'),
  section: z.string().max(60).default(''),
  area: many(z.string().max(60)),
  audience: many(z.string().max(60)),
})

/** /lam-viec/toa-soan/bai/moi: a story begins with a form and goes on in the editor. */
export function newStoryRoutes(ports: DeskPorts): Routes {
  const app = routes()

  app.get('/toa-soan/bai/moi', can(may['story.write']), (c) => page(c, ports, {}))

  app.post('/toa-soan/bai/moi', can(may['story.write']), async (c) => {
    const { filled, result } = await readForm(c, form)
    const started = result.ok ? await start(c, result.value) : result
    if (started.ok) return redirectSaying(c, started.value, doneTexts.started)
    return isNotFound(started) ? c.notFound() : page(c, ports, filled, started.issues)
  })

  return app
}

async function start(c: Context<AppEnv>, input: z.output<typeof form>): Promise<Result<string>> {
  const { deps, actor } = c.var
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  const agency = directory.bySlug(input.agency)
  if (!agency) return notFound
  const { kind, lang, title } = input
  const started = await startStory(deps, actor, { agencyId: agency.id, kind, lang, title })
  if (!started.ok) return started
  const { storyId, editionId } = started.value
  // What the form does not say stays as a repeated start may have it already.
  const facts = {
    ...(input.section && { sectionKey: input.section }),
    ...(input.area.length > 0 && { reformAreas: input.area }),
    ...(input.audience.length > 0 && { audiences: input.audience }),
  }
  const saved = await saveFacts(deps, actor, { storyId, facts })
  return saved.ok ? { ok: true, value: editorPath(editionId) } : saved
}

async function page(c: Context<AppEnv>, ports: DeskPorts, filled: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const today = deps.clock.today().toString()
  const directory = await loadDirectory(deps.db, today)
  const own = writesFor(actor)
  const props = {
    lang,
    filled,
    issues,
    agencies: directory.all.filter(({ id }) => own.includes(id)),
    sections: await sectionsOf(deps.db),
    reformAreas: Object.entries(ports.reformAreas).map(([key, name]) => ({ key, name })),
    audiences: await ports.audiencesOn(deps.db, today),
  }
  if (issues) c.status(422)
  const n = textsIn(lang, newsroomTexts)
  return c.render(<NewStoryPage {...props} />, {
    title: n.newStory,
    current: newStoryPath,
    breadcrumb: [{ label: n.newsroom, href: newsroomPath }, { label: n.newStory }],
  })
}
