import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { textsIn } from '../../platform/i18n.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'
import { maySeePeople } from '../permissions.ts'
import { texts as portalTexts } from '../portal/texts.ts'
import { loadDirectory } from '../store.ts'
import { roleCounts } from '../store-people.ts'
import { listQuery } from './forms.ts'
import { type AgencyRow, ListPage } from './list-page.tsx'

export async function showList(c: Context<AppEnv>) {
  const { deps, lang, actor } = c.var
  const query = readQuery(c, listQuery)
  const filter = { words: oneLine(query.tim), kind: query.loai, lacksOfficer: query.thieu !== undefined }
  const directory = await loadDirectory(deps.db, query.ngay ?? deps.clock.today().toString())
  const countOf = await roleCounts(deps.db, directory.day)
  const rowOf = (agency: Agency): AgencyRow =>
    maySeePeople(actor, agency, directory)
      ? { agency, officers: countOf(agency.id, 'unit_officer'), heads: countOf(agency.id, 'head') }
      : { agency }
  const all = directory.all.map(rowOf)
  const rows = chosen(directory, filter)
    .map(rowOf)
    .filter((row) => !filter.lacksOfficer || row.officers === 0)
  const props = { directory, filter, rows, all, lang, isPast: query.ngay !== undefined }
  return c.render(<ListPage {...props} />, {
    title: textsIn(lang, portalTexts).agencies,
    current: '/lam-viec/don-vi',
  })
}

export type ListFilter = { readonly words: string; readonly kind: string; readonly lacksOfficer: boolean }

function chosen(directory: Directory, { words, kind }: ListFilter): readonly Agency[] {
  const sought = words === '' ? directory.all : directory.find(words)
  return kind === '' ? sought : sought.filter((agency) => agency.kind === kind)
}
