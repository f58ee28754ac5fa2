import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { type Text, textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound, type Result } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { deskPath, newsroomPath } from '../../workspace/addresses.ts'
import { nameFile } from '../name-file.ts'
import { orderFiles } from '../order-files.ts'
import { removeFile } from '../remove-file.ts'
import { replaceFile } from '../replace-file.ts'
import { texts } from '../texts.ts'
import { FilePage } from './file-page.tsx'
import { fileInSight } from './files-in-sight.ts'
import { filesPath } from './paths.ts'

const naming = z.object({
  name: z.string().trim().min(1, say(texts.giveName)).max(160),
  label: z.string().max(200).default(''),
})
const replacing = z.object({ file: z.instanceof(File).optional() })
const ordering = z.object({ to: z.enum(['up', 'down']) })

/** One file of an edition: its page and the four things done with it. */
export function fileRoutes(at: string): Routes {
  const app = routes()
  const gate = can(may['story.write'])
  app.get(at, gate, (c) => filePage(c))
  app.post(`${at}/ten`, gate, (c) => act(c, naming, texts.named, nameFile))
  app.post(`${at}/thay`, gate, (c) =>
    act(c, replacing, texts.replaced, (deps, actor, { file, ...which }) =>
      replaceFile(deps, actor, { ...which, upload: file }),
    ),
  )
  app.post(`${at}/thu-tu`, gate, (c) => act(c, ordering, texts.ordered, orderFiles))
  app.post(`${at}/bo`, gate, (c) => act(c, z.object({}), texts.removed, removeFile))
  return app
}

type Which = { readonly editionId: number; readonly fileId: number }
type Act<T> = (
  deps: AppEnv['Variables']['deps'],
  actor: AppEnv['Variables']['actor'],
  input: T & Which,
) => Promise<Result<unknown>>

async function act<S extends z.ZodType<object>>(
  c: Context<AppEnv>,
  schema: S,
  said: Text,
  perform: Act<z.output<S>>,
) {
  const { deps, actor } = c.var
  const editionId = Number(c.req.param('editionId'))
  const fileId = Number(c.req.param('fileId'))
  const { filled, result } = await readForm(c, schema)
  const acted = result.ok ? await perform(deps, actor, { ...result.value, editionId, fileId }) : result
  if (acted.ok) return redirectSaying(c, filesPath(editionId), said)
  if (isNotFound(acted)) return c.notFound()
  return filePage(c, filled, acted.issues)
}

async function filePage(c: Context<AppEnv>, filled?: Filled, issues?: readonly Issue[]) {
  const sight = await fileInSight(c)
  if (!sight?.isWritable) return c.notFound()
  if (issues) c.status(422)
  const { lang } = c.var
  const { edition, file } = sight
  const t = textsIn(lang, texts)
  return c.render(<FilePage {...{ lang, file, filled, issues }} editionId={edition.id} />, {
    title: file.label || file.name,
    current: newsroomPath,
    breadcrumb: [
      { label: edition.title || t.untitled, href: deskPath(edition.id) },
      { label: t.title, href: filesPath(edition.id) },
      { label: file.label || file.name },
    ],
  })
}
