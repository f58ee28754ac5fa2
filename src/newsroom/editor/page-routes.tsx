import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import type { AssetUrls } from '../../platform/ui/index.ts'
import { noteDraftOpen } from '../life/note-draft-open.ts'
import { type EditionAtHand, loadEdition } from '../life/store.ts'
import { may } from '../permissions.ts'
import { deskPath, editorPath, newsroomPath } from '../workspace/addresses.ts'
import { EditorPage } from './editor-page.tsx'
import { editorInPath, idOf } from './in-path.ts'
import { saveForm } from './save-form.ts'
import { draftForm } from './sent-draft.ts'
import { editorTexts } from './texts.ts'

/** /lam-viec/toa-soan/ban/<id>/soan: where a draft is written, with and without a script. */
export function pageRoutes(assets: AssetUrls): Routes {
  const app = routes()

  app.get(editorInPath, can(may['story.write']), async (c) => {
    const hand = await loadEdition(c.var.deps, c.var.actor, idOf(c))
    return hand ? page(c, hand, assets) : c.notFound()
  })

  app.post(editorInPath, can(may['story.write']), async (c) => {
    const { deps, actor } = c.var
    const hand = await loadEdition(deps, actor, idOf(c))
    if (!hand) return c.notFound()
    const { filled, result } = await readForm(c, draftForm)
    const saved = result.ok ? await saveForm(deps, actor, hand.edition, result.value) : result
    if (saved.ok) return redirectSaying(c, editorPath(hand.edition.id), editorTexts.saved)
    if (isNotFound(saved)) return c.notFound()
    c.status(422)
    return page(c, hand, assets, filled, saved.issues)
  })

  return app
}

async function page(
  c: Context<AppEnv>,
  hand: EditionAtHand,
  assets: AssetUrls,
  filled?: Filled,
  issues?: readonly Issue[],
) {
  const { deps, actor, lang } = c.var
  const t = textsIn(lang, editorTexts)
  const { edition } = hand
  const open = await noteDraftOpen(deps, actor, edition.id)
  const others = open.ok ? open.value.others.map(({ name }) => name) : []
  const writer = actor.userId ?? ''
  return c.render(<EditorPage {...{ lang, hand, assets, filled, issues, others, writer }} />, {
    title: t.pageTitle(edition.title),
    current: newsroomPath,
    breadcrumb: [
      { label: t.newsroom, href: newsroomPath },
      { label: edition.title, href: deskPath(edition.id) },
      { label: t.write },
    ],
  })
}
