import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../platform/ui/index.ts'
import { activitiesPath } from '../../workspace/addresses.ts'
import type { ListQuery } from '../../workspace/list-query.ts'
import { importTexts } from './texts.ts'

/** Takes the list away as a table, with the filters it stands under. */
export function BookLink({ lang, query }: { lang: Lang; query: ListQuery }) {
  const kept = Object.entries(query).filter(([name, value]) => value && name !== 'truoc') as [
    string,
    string,
  ][]
  const search = new URLSearchParams(kept).toString()
  return (
    <ButtonLink href={`${activitiesPath}.xlsx${search && `?${search}`}`} icon="download" download>
      {textsIn(lang, importTexts).takeList}
    </ButtonLink>
  )
}
