import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ButtonLink,
  DefinitionNote,
  type IconName,
  iconNames,
  QuickLinks,
  RecordList,
  Section,
  WorkList,
} from '../../platform/ui/index.ts'
import type { LaterWork, WorkItem } from '../work/my-work.ts'
import { workTexts } from '../work/work-texts.ts'
import { NextStep } from './next-step.tsx'
import { StandingTag } from './standing-tag.tsx'
import type { UnitToday } from './today.ts'
import { workPath } from './work-paths.ts'

/** What an agency has to do: due first, what comes later and what stands folded below. */
export function UnitWork({ unit, lang }: { unit: UnitToday; lang: Lang }) {
  const t = textsIn(lang, workTexts)
  const { due, alsoLate, later, standing } = unit.work
  const laterCount = later.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {unit.quickForms.length > 0 && (
        <QuickLinks
          title={t.quickLog}
          items={unit.quickForms.slice(0, 4).map(({ key, name, icon }) => ({
            href: `/lam-viec/ghi?hinh-thuc=${key}`,
            label: name[lang],
            icon: iconNames.find((one) => one === icon) ?? fallback,
          }))}
        />
      )}
      <Section title={t.dueSoon}>
        {due.length > 0 ? <WorkList items={due.map((item) => lineOf(item, lang))} /> : <p>{t.nothingDue}</p>}
        {alsoLate.length > 0 && (
          <DefinitionNote lang={lang} title={t.alsoLate(alsoLate.length)}>
            <WorkList items={alsoLate.map((item) => lineOf(item, lang))} />
          </DefinitionNote>
        )}
        {later.length > 0 && (
          <DefinitionNote lang={lang} title={t.later(laterCount)}>
            <RecordList items={later.map((work) => laterLine(work, lang))} />
          </DefinitionNote>
        )}
        {standing.length > 0 && (
          <DefinitionNote lang={lang} title={t.standing(standing.length)}>
            <WorkList items={standing.map((item) => lineOf(item, lang))} />
          </DefinitionNote>
        )}
      </Section>
    </>
  )
}

const fallback: IconName = 'plus'

function lineOf(item: WorkItem, lang: Lang) {
  const t = textsIn(lang, workTexts)
  const about = [item.label[lang], ...item.themes].join('. ')
  return {
    title: item.content,
    href: workPath(item.id),
    note: item.reason ? t.returnedBecause(item.reason) : about,
    tag: <StandingTag standing={item.standing} lang={lang} />,
    due: item.dueOn ? t.due(formatDay(item.dueOn)) : undefined,
    action:
      item.state === 'returned' ? (
        <MendReturned work={item} lang={lang} />
      ) : (
        <NextStep work={item} lang={lang} />
      ),
  }
}

/** What came back is mended where it was logged: the page of the work names it. */
const MendReturned = ({ work, lang }: { work: WorkItem; lang: Lang }) => {
  const t = textsIn(lang, workTexts)
  return (
    <ButtonLink kind="primary" href={workPath(work.id)} aria-label={t.mendFor(work.content)}>
      {t.mend}
    </ButtonLink>
  )
}

function laterLine({ next, count, until }: LaterWork, lang: Lang) {
  const t = textsIn(lang, workTexts)
  return {
    title: next.content,
    href: workPath(next.id),
    note: [next.label[lang], t.laterLine(count, formatDay(until))].filter(Boolean).join('. '),
    state: next.dueOn ? t.due(formatDay(next.dueOn)) : undefined,
  }
}
