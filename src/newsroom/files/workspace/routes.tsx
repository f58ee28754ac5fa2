import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { sendFile } from '../../../platform/media/index.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { deskPath, newsroomPath } from '../../workspace/addresses.ts'
import { attachFiles } from '../attach-files.ts'
import { texts } from '../texts.ts'
import { fileRoutes } from './file-routes.tsx'
import { fileInSight, filesInSight } from './files-in-sight.ts'
import { FilesPage } from './files-page.tsx'
import { filesPath } from './paths.ts'

const uploads = z.object({
  file: z.union([z.instanceof(File).transform((one) => [one]), z.array(z.instanceof(File))]).default([]),
})

/** /lam-viec/toa-soan/ban/<id>/tep: the files of an edition. */
export function filesRoutes(): Routes {
  const app = routes()
  const at = '/toa-soan/ban/:editionId{[0-9]{1,9}}/tep'

  app.get(at, can(may['story.write']), (c) => filesPage(c))

  app.post(at, can(may['story.write']), async (c) => {
    const { deps, actor } = c.var
    const editionId = Number(c.req.param('editionId'))
    const { result } = await readForm(c, uploads)
    const attached = result.ok
      ? await attachFiles(deps, actor, { editionId, uploads: result.value.file })
      : result
    if (isNotFound(attached)) return c.notFound()
    const issues = attached.ok ? attached.value.issues : attached.issues
    if (issues.length === 0) return redirectSaying(c, filesPath(editionId), texts.attached)
    return filesPage(c, issues)
  })

  app.get(`${at}/:fileId{[0-9]{1,9}}/tai`, can(may['story.write']), async (c) => {
    const sight = await fileInSight(c)
    return sight ? sendFile(c, sight.file, 'download') : c.notFound()
  })

  app.route('/', fileRoutes(`${at}/:fileId{[0-9]{1,9}}`))
  return app
}

/** The page of all files, with what a refused upload says. */
async function filesPage(c: Context<AppEnv>, issues?: readonly Issue[]) {
  const sight = await filesInSight(c)
  if (!sight) return c.notFound()
  if (issues) c.status(422)
  const { lang } = c.var
  const t = textsIn(lang, texts)
  return c.render(<FilesPage lang={lang} {...sight} issues={issues} />, {
    title: t.titleOf(sight.edition.title),
    current: newsroomPath,
    breadcrumb: [
      { label: t.newsroom, href: newsroomPath },
      { label: sight.edition.title || t.untitled, href: deskPath(sight.edition.id) },
      { label: t.title },
    ],
  })
}
