import type { Context } from 'hono'
import { z } from 'zod'
import { peopleByIds } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { differenceOf } from '../life/diff.ts'
import { restoreVersion } from '../life/restore-version.ts'
import { type KeptVersion, versionsOf, versionText } from '../life/store-versions.ts'
import { may } from '../permissions.ts'
import { doneTexts } from './act-texts.ts'
import { deskPath, newsroomPath } from './addresses.ts'
import { deskInSight } from './desk-in-sight.ts'
import { editionIdOf, editionInPath } from './desk-routes.tsx'
import type { DeskPorts } from './ports.ts'
import { newsroomTexts } from './texts.ts'
import { keyOf, versionKey } from './version-key.ts'
import { versionTexts } from './version-texts.ts'
import { VersionsPage } from './versions-page.tsx'

const query = z.object({ cu: versionKey.optional(), moi: versionKey.optional() })
const restoring = z.object({ version: versionKey, from: z.coerce.number().int().min(0) })

/** /lam-viec/toa-soan/ban/<id>/phien-ban: what the text was before. */
export function versionRoutes(ports: DeskPorts): Routes {
  const app = routes()

  app.get(`${editionInPath}/phien-ban`, can(may['story.write']), (c) => page(c, ports))

  app.post(`${editionInPath}/phien-ban/khoi-phuc`, can(may['story.write']), async (c) => {
    const { deps, actor } = c.var
    const editionId = editionIdOf(c)
    const { result } = await readForm(c, restoring)
    const restored = result.ok
      ? await restoreVersion(deps, actor, {
          editionId,
          revision: result.value.version.revision,
          ofEditionId: result.value.version.editionId,
          from: result.value.from,
        })
      : result
    if (restored.ok) return redirectSaying(c, deskPath(editionId), doneTexts.restored)
    return isNotFound(restored) ? c.notFound() : page(c, ports, restored.issues)
  })

  return app
}

async function page(c: Context<AppEnv>, ports: DeskPorts, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const sight = await deskInSight(deps, actor, lang, ports, editionIdOf(c))
  if (!sight) return c.notFound()
  const versions = await versionsOf(deps.db, sight.edition)
  const { cu, moi } = readQuery(c, query)
  // Only versions of this list are read: they are of the edition that was loaded through the actor.
  const find = (asked: { editionId: number; revision: number } | undefined) =>
    asked && versions.find((version) => keyOf(version) === keyOf(asked))
  const newer = find(moi) ?? versions[0]
  const older = find(cu) ?? versions[versions.indexOf(newer as KeptVersion) + 1]
  const [before, after] = await Promise.all(
    [older, newer].map((one) => one && versionText(deps.db, one.editionId, one.revision)),
  )
  const people = await peopleByIds(
    deps.db,
    versions.map(({ savedBy }) => savedBy),
  )
  const names = new Map(people.map(({ userId, fullName }) => [userId, fullName]))
  const n = textsIn(lang, newsroomTexts)
  if (issues) c.status(422)
  const props = {
    lang,
    sight,
    versions,
    older,
    newer,
    issues,
    difference: before && after && differenceOf(before, after),
    nameOf: (userId: string) =>
      names.get(userId) ?? (userId === 'system' || userId === '' ? n.system : n.somebody),
  }
  return c.render(<VersionsPage {...props} />, {
    title: `${textsIn(lang, versionTexts).title}: ${sight.edition.title || n.untitled}`,
    current: newsroomPath,
  })
}
