import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink, DataTable, Row, Section } from '../../platform/ui/index.ts'
import { type PassageKind, passageNames, passagesOf } from '../draft/passages.ts'
import type { PlanGoal, Requirement, Theme, WholePlan } from '../plan.ts'
import { isReformArea, reformAreas } from '../reform-areas.ts'
import { passageSlug } from './passage-slugs.ts'
import { planPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'
import { reviewTexts } from './review-texts.ts'
import { SourceLink } from './source-link.tsx'
import { blockAnchor, thingAnchor } from './source-links.ts'

type Props = { readonly lang: Lang; readonly plan: WholePlan; readonly kind: PassageKind }
type Passage = Requirement | PlanGoal | Theme

/** Requirements, goals or themes as they were understood. */
export function PassageList({ lang, plan, kind }: Props) {
  const t = textsIn(lang, reviewTexts)
  const title = { requirement: t.requirements, goal: t.goals, theme: t.themes }[kind]
  const to = (...rest: (string | number)[]) => planPath(plan.head.id, passageSlug(kind), ...rest)
  const passages = passagesOf(plan, kind)
  const add = (
    <ButtonLink size="small" icon="plus" href={to('them')}>
      {t.add}
    </ButtonLink>
  )
  return (
    <Section id={`u-${kind}s`} title={`${title} (${passages.length})`} action={add}>
      {passages.length > 0 && (
        <DataTable<Passage>
          caption={title}
          hidesCaption
          isDense
          asCards
          rows={passages}
          look={(passage) => ({
            id: thingAnchor(kind, passage.id),
            linksTo: passage.sources[0] && blockAnchor(passage.sources[0]),
          })}
          columns={[
            { title: planTexts.number[lang], isName: true, cell: (passage) => passage.position },
            {
              title: passageNames[kind][lang],
              cell: (passage) => (
                <>
                  {'title' in passage ? passage.title : passage.text}{' '}
                  {factOf(passage, lang) && <p class="soft small">{factOf(passage, lang)}</p>}
                  <SourceLink
                    lang={lang}
                    sources={passage.sources}
                    of={`${passageNames[kind][lang]} ${passage.position}`}
                  />
                </>
              ),
            },
            {
              title: t.edit,
              label: '',
              cell: (passage) => (
                <Row gap="tight">
                  <ButtonLink
                    size="small"
                    href={to(passage.id)}
                    aria-label={t.editOf(`${passageNames[kind][lang]} ${passage.position}`)}
                  >
                    {t.edit}
                  </ButtonLink>
                  <form method="post" action={to(passage.id, 'bo')}>
                    <input type="hidden" name="version" value={`${plan.head.version}`} />
                    <Button
                      size="small"
                      kind="quiet"
                      aria-label={t.removeOf(`${passageNames[kind][lang]} ${passage.position}`)}
                    >
                      {t.remove}
                    </Button>
                  </form>
                </Row>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

/** The area of a theme, the figures and the day of a goal. */
function factOf(passage: Passage, lang: Lang): string | undefined {
  const t = textsIn(lang, reviewTexts)
  if ('title' in passage)
    return passage.reformArea && isReformArea(passage.reformArea)
      ? reformAreas[passage.reformArea][lang]
      : t.areaUnknown
  if (!('measures' in passage)) return undefined
  const figures = passage.measures.map(
    (measure) => `${measure.comparison ?? ''}${measure.figure} ${measure.unit}`,
  )
  const due = passage.dueOn ? [`${t.dueOn}: ${formatDay(passage.dueOn)}`] : []
  return [...figures, ...due].join('; ') || undefined
}
