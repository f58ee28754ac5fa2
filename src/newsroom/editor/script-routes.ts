import type { Context } from 'hono'
import { formatMoment } from '../../platform/dates.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { isNotFound, type Refusal } from '../../platform/result.ts'
import { noteDraftOpen } from '../life/note-draft-open.ts'
import { loadEdition } from '../life/store.ts'
import { may } from '../permissions.ts'
import { importWord } from './import-word.ts'
import { editorInPath, idOf } from './in-path.ts'
import { timeOf } from './moment.ts'
import { saveWords } from './save-words.ts'
import { sentByScript } from './sent-draft.ts'
import { takePicture } from './take-picture.ts'
import { editorTexts } from './texts.ts'

/** What the editor's script asks for; every answer is JSON. */
export function scriptRoutes(): Routes {
  const app = routes()

  app.post(`${editorInPath}/luu`, can(may['story.write']), async (c) => {
    const { deps, actor, lang } = c.var
    if (!(await loadEdition(deps, actor, idOf(c)))) return c.notFound()
    const sent = await sentByScript(c, idOf(c))
    const saved = sent.ok ? await saveWords(deps, actor, sent.value) : sent
    if (saved.ok) return c.json({ revision: saved.value.revision, at: timeOf(saved.value.savedAt) })
    if (!saved.issues.some(({ field }) => field === 'revision')) return refusal(c, saved)
    const there = await loadEdition(deps, actor, idOf(c))
    if (!there) return c.notFound()
    const { edition, names } = there
    const who = names.get(edition.savedBy ?? '') ?? ''
    const words = editorTexts.conflictKeeps[lang](who, edition.savedAt ? formatMoment(edition.savedAt) : '')
    return c.json({ words, revision: edition.revision }, 409)
  })

  app.post(`${editorInPath}/anh`, can(may['story.write']), async (c) => {
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>)
    const { picture: file, address } = form
    const source = file instanceof File ? { file } : typeof address === 'string' ? { address } : undefined
    if (!(await loadEdition(c.var.deps, c.var.actor, idOf(c)))) return c.notFound()
    if (!source) return refusal(c, { ok: false, issues: [{ text: editorTexts.noPicture }] })
    const kept = await takePicture(c.var.deps, c.var.actor, idOf(c), source)
    return kept.ok ? c.json(kept.value) : refusal(c, kept)
  })

  app.post(`${editorInPath}/word`, can(may['story.write']), async (c) => {
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>)
    if (!(await loadEdition(c.var.deps, c.var.actor, idOf(c)))) return c.notFound()
    if (!(form.docx instanceof File))
      return refusal(c, { ok: false, issues: [{ text: editorTexts.notWord }] })
    const read = await importWord(c.var.deps, c.var.actor, idOf(c), form.docx)
    if (!read.ok) return refusal(c, read)
    const { body, missing, wasLegacy } = read.value
    return c.json({ body, missing, wasLegacy })
  })

  app.post(`${editorInPath}/dang-mo`, can(may['story.write']), async (c) => {
    const noted = await noteDraftOpen(c.var.deps, c.var.actor, idOf(c))
    if (!noted.ok) return c.notFound()
    return c.json({ others: noted.value.others.map(({ name }) => name), revision: noted.value.revision })
  })

  return app
}

function refusal(c: Context<AppEnv>, refused: Refusal) {
  if (isNotFound(refused)) return c.notFound()
  return c.json({ words: refused.issues.map(({ text }) => text[c.var.lang]).join(' ') }, 422)
}
