import type { Context } from 'hono'
import { directoryToday } from '../../agencies/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { maySee } from '../permissions.ts'
import type { Report } from '../report.ts'
import { reportById } from '../store.ts'

export const one = '/bao-cao/:reportId{[0-9]{1,9}}'

export const reportIdIn = (c: Context<AppEnv>): number => Number(c.req.param('reportId'))

/** The report of the address, for whoever may read it; to everybody else it is not there. */
export async function reportAt(c: Context<AppEnv>): Promise<Report | undefined> {
  const { deps, actor } = c.var
  const report = await reportById(deps.db, reportIdIn(c))
  return report && maySee(actor, report, await directoryToday(c)) ? report : undefined
}
