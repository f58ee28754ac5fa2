import type { Directory } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink, DataTable, Facts, Row, Section, Tag } from '../../platform/ui/index.ts'
import { isResolved } from '../draft/resolve-parties.ts'
import { timingInWords } from '../import/index.ts'
import { labelOf } from '../issue/readiness.ts'
import type { Party, Task, WholePlan } from '../plan.ts'
import { planPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'
import { reviewTexts } from './review-texts.ts'
import { SourceLink } from './source-link.tsx'
import { blockAnchor, thingAnchor } from './source-links.ts'

type Props = { readonly lang: Lang; readonly plan: WholePlan; readonly directory: Directory }

/** The tasks as they were understood, each with what can be done to it. */
export function TaskList({ lang, plan, directory }: Props) {
  const t = textsIn(lang, reviewTexts)
  const add = (
    <ButtonLink size="small" icon="plus" href={planPath(plan.head.id, 'nhiem-vu', 'them')}>
      {t.addTask}
    </ButtonLink>
  )
  return (
    <Section id="u-tasks" title={`${t.tasks} (${plan.tasks.length})`} action={add}>
      <DataTable
        caption={t.tasks}
        hidesCaption
        isDense
        asCards
        rows={plan.tasks}
        look={(task) => ({
          id: thingAnchor('task', task.id),
          linksTo: task.sources[0] && blockAnchor(task.sources[0]),
        })}
        columns={[
          { title: planTexts.number[lang], isName: true, cell: labelOf },
          { title: t.content, cell: (task) => <Content {...{ lang, plan, directory, task }} /> },
          { title: t.edit, label: '', cell: (task) => <Actions lang={lang} plan={plan} task={task} /> },
        ]}
      />
    </Section>
  )
}

const Content = ({ lang, plan, directory, task }: Props & { task: Task }) => {
  const t = textsIn(lang, reviewTexts)
  const themes = plan.themes
    .filter((theme) => task.themeIds.includes(theme.id))
    .map((theme) => theme.position)
  const parties = (part: Party['part']) => (
    <Parties lang={lang} task={task} part={part} directory={directory} />
  )
  const facts = [
    { label: t.leadParty, value: parties('lead') },
    { label: t.coordinating, value: task.coordinatingText && parties('coordinating') },
    { label: t.timing, value: <Timing lang={lang} task={task} /> },
    { label: t.forms, value: task.forms.join(', ') },
    { label: t.product, value: task.product },
    { label: t.themes, value: themes.join(', ') },
  ]
  return (
    <>
      <b>{task.content}</b>
      <Facts items={facts.filter((fact) => fact.value)} />
      <SourceLink lang={lang} sources={task.sources} of={labelOf(task)} />
    </>
  )
}

const Parties = ({
  lang,
  task,
  part,
  directory,
}: {
  lang: Lang
  task: Task
  part: Party['part']
  directory: Directory
}) => (
  <ul class="plain">
    {task.parties
      .filter((party) => party.part === part)
      .map((party) => (
        <li>{nameOf(party, directory, lang)}</li>
      ))}
  </ul>
)

function nameOf(party: Party, directory: Directory, lang: Lang) {
  const t = textsIn(lang, reviewTexts)
  const known = party.agencyId === null ? undefined : directory.byId(party.agencyId)
  const name = known?.shortName ?? party.words
  const text = party.isExcluded ? t.exceptOf(name) : name
  if (isResolved(party, directory)) return text
  return (
    <>
      {text} <Tag tone={party.part === 'lead' ? 'late' : 'wait'}>{t.unknownParty}</Tag>
    </>
  )
}

const Timing = ({ lang, task }: { lang: Lang; task: Task }) => {
  const t = textsIn(lang, reviewTexts)
  if (task.timing.kind === 'unknown')
    return (
      <>
        {task.timingText} <Tag tone="late">{t.timingUnknown}</Tag>
      </>
    )
  return (
    <>
      {task.timingText}
      <p class="soft small">{t.understoodAs(timingInWords(task.timing, lang))}</p>
    </>
  )
}

const Actions = ({ lang, plan, task }: { lang: Lang; plan: WholePlan; task: Task }) => {
  const t = textsIn(lang, reviewTexts)
  const to = (act: string) => planPath(plan.head.id, 'nhiem-vu', task.id, act)
  const label = labelOf(task)
  return (
    <Row gap="tight">
      <ButtonLink size="small" href={to('sua')} aria-label={t.editTask(label)}>
        {t.edit}
      </ButtonLink>
      <ButtonLink size="small" kind="quiet" href={to('tach')} aria-label={t.splitTitle(label)}>
        {t.split}
      </ButtonLink>
      <ButtonLink size="small" kind="quiet" href={to('gop')} aria-label={t.mergeTitle(label)}>
        {t.merge}
      </ButtonLink>
      <form method="post" action={to('bo')}>
        <input type="hidden" name="version" value={`${plan.head.version}`} />
        <Button size="small" kind="quiet" aria-label={t.removeTask(label)}>
          {t.remove}
        </Button>
      </form>
    </Row>
  )
}
