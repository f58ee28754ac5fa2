import { reminderDaysOn } from '../../planning/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Card, DataTable, TileMap } from '../../platform/ui/index.ts'
import type { LeaderPageProps } from './leader-page.tsx'
import { isCommune, lateOnes, type Standing, tilesOf } from './leader-view.ts'
import { texts } from './texts.ts'

/** The communes where they lie, the late ones with their working days, and the same as a table. */
export function AreaTiles({ lang, standings, places, measuring }: LeaderPageProps) {
  const t = textsIn(lang, texts)
  const communes = standings.filter(isCommune)
  const href = ({ agency }: Standing) => `/lam-viec/nam-yeu-cau/${agency.slug}?ke-hoach=${measuring.head.id}`
  const describe = (standing: Standing) => {
    const { late, soon, daysLate, agency } = standing
    const name = agency.areaName ?? agency.shortName
    if (late > 0)
      return {
        href: href(standing),
        tone: 'late' as const,
        number: daysLate,
        said: t.tileLate(name, daysLate),
      }
    if (soon > 0) return { href: href(standing), tone: 'wait' as const, said: t.tileSoon(name, soon) }
    return { href: href(standing), tone: 'ok' as const, said: t.tileOk(name) }
  }
  const count = (tone: string) => communes.filter((one) => describe(one).tone === tone).length
  return (
    <Card title={t.areas(communes.length)}>
      <TileMap
        groups={tilesOf(standings, places, measuring.directory, describe)}
        legend={[
          { tone: 'late', words: t.lateTiles(count('late')) },
          { tone: 'wait', words: t.soonTiles(count('wait'), reminderDaysOn(measuring.today).second) },
          { tone: 'ok', words: t.okTiles(count('ok')) },
        ]}
      />
      <p class="soft small">
        {t.tileNote} <a href={`/lam-viec/ke-hoach/${measuring.head.id}/cham`}>{t.asTable}</a>
      </p>
    </Card>
  )
}

/** The departments and districts: how many are on time, and who is not. */
export function OtherAgencies({ lang, standings, measuring }: LeaderPageProps) {
  const t = textsIn(lang, texts)
  const others = standings.filter((standing) => !isCommune(standing))
  const late = lateOnes(others)
  return (
    <Card title={t.others(others.length)} tone="wash">
      <p>{t.othersOnTime(others.length - late.length)}</p>
      {late.length > 0 && (
        <DataTable
          caption={t.othersLate(late.length)}
          isDense
          asCards
          rows={late}
          columns={[
            {
              title: t.agency,
              isName: true,
              cell: ({ agency }) => (
                <a href={`/lam-viec/nam-yeu-cau/${agency.slug}?ke-hoach=${measuring.head.id}`}>
                  {agency.shortName}
                </a>
              ),
            },
            { title: t.days, isNumber: true, cell: ({ daysLate }) => daysLate },
            { title: t.dueOn, cell: ({ oldestDueOn }) => oldestDueOn && formatDay(oldestDueOn) },
          ]}
        />
      )}
    </Card>
  )
}
