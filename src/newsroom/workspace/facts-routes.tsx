import type { Context } from 'hono'
import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound, notFound, type Result, refuse } from '../../platform/result.ts'
import { factsMark } from '../life/facts.ts'
import { factsRefusal } from '../life/facts-refusal.ts'
import { saveFacts } from '../life/save-facts.ts'
import { editionsOfStory, loadStory } from '../life/store.ts'
import { keepsPortal, may } from '../permissions.ts'
import { rateOn } from '../royalty/royalty.ts'
import { royaltyRates } from '../royalty/store.ts'
import { doneTexts } from './act-texts.ts'
import { factsPath, newsroomPath } from './addresses.ts'
import { type FactsForm, factsForm, factsOf } from './facts-form.ts'
import { FactsPage } from './facts-page.tsx'
import { factsRefusals } from './facts-texts.ts'
import { valuesOf } from './facts-values.ts'
import type { DeskPorts } from './ports.ts'
import { royaltyLinesOf } from './royalty-lines.ts'
import { docTypesUsed, sectionsOf } from './store.ts'
import { newsroomTexts } from './texts.ts'

const path = '/toa-soan/bai/:storyId{[0-9]{1,9}}/thong-tin'
const storyIdOf = (c: Context<AppEnv>) => Number(c.req.param('storyId'))

/** /lam-viec/toa-soan/bai/<id>/thong-tin: the facts of a story. */
export function factsRoutes(ports: DeskPorts): Routes {
  const app = routes()

  app.get(path, can(may['story.write']), (c) => page(c, ports))

  app.post(path, can(may['story.write']), async (c) => {
    const { filled, result } = await readForm(c, factsForm)
    const saved = result.ok ? await save(c, result.value) : result
    if (saved.ok) return redirectSaying(c, factsPath(storyIdOf(c)), doneTexts.factsSaved)
    return isNotFound(saved) ? c.notFound() : page(c, ports, filled, saved.issues)
  })

  return app
}

async function save(c: Context<AppEnv>, form: FactsForm): Promise<Result> {
  const { deps, actor } = c.var
  const story = await loadStory(deps, actor, storyIdOf(c))
  if (!story) return notFound
  const read = factsOf(form)
  if ('missing' in read)
    return refuse(
      read.missing === 'issuedOn' ? factsRefusals.issuedOnMissing : factsRefusals.startMissing,
      read.missing,
    )
  const today = deps.clock.today().toString()
  const lines = royaltyLinesOf(form, story.facts.royaltyLines, await royaltyRates(deps.db), today)
  if (!lines.ok) return lines
  const facts = { ...read.facts, royaltyLines: lines.value }
  return saveFacts(deps, actor, { storyId: story.facts.id, facts, seen: form.seen })
}

async function page(c: Context<AppEnv>, ports: DeskPorts, filled?: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const { db } = deps
  const story = await loadStory(deps, actor, storyIdOf(c))
  const editions = story ? await editionsOfStory(db, story.facts.id) : []
  const [edition] = editions
  if (!story || !edition) return c.notFound()
  const { facts, boards } = story
  const today = deps.clock.today().toString()
  const rates = await royaltyRates(db)
  if (issues) c.status(422)
  const props = {
    lang,
    facts,
    edition,
    // The mark is no field that one could go to.
    issues: issues?.map((issue) => (issue.field === 'seen' ? { text: issue.text } : issue)),
    filled: filled ?? valuesOf(facts),
    seen: seenIn(filled, issues) ?? factsMark(facts),
    directory: await loadDirectory(db, today),
    sections: await sectionsOf(db),
    reformAreas: Object.entries(ports.reformAreas).map(([key, name]) => ({ key, name })),
    audiences: await ports.audiencesOn(db, today),
    programmes: await ports.programmesOn(db, today),
    plans: await ports.plansToAnnounce(db),
    rates: rates.filter((rate) => rateOn(rates, rate.genre, today) === rate),
    docTypes: await docTypesUsed(db),
    blocked: factsRefusal(actor, { facts, boards, editions })?.issues[0]?.text,
    keepsPortal: keepsPortal(actor, boards),
    isOut: editions.some(({ state }) => state === 'published'),
  }
  const n = textsIn(lang, newsroomTexts)
  return c.render(<FactsPage {...props} />, {
    title: `${n.storyFacts}: ${edition.title || n.untitled}`,
    current: newsroomPath,
    breadcrumb: [{ label: n.newsroom, href: newsroomPath }, { label: n.storyFacts }],
  })
}

/** A form that comes back keeps its mark, until its writer is told that the facts have changed. */
function seenIn(filled: Filled | undefined, issues: readonly Issue[] = []): string | undefined {
  const isTold = issues.some(({ field }) => field === 'seen')
  return typeof filled?.seen === 'string' && !isTold ? filled.seen : undefined
}
