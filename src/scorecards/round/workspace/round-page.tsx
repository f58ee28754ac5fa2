import { formatDay } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Form,
  KeyFigures,
  type Option,
  PageHead,
  Section,
  Stack,
  Tag,
} from '../../../platform/ui/index.ts'
import { type Together, TogetherSection } from '../../appraisal/together/section.tsx'
import { roundPath } from '../../self/paths.ts'
import { type Round, roundStates, sheetStateKeys, sheetStates } from '../round.ts'
import type { NamedAppraiser } from '../store-rounds.ts'
import { AppraiserForm } from './appraiser-form.tsx'
import { ClassTable } from './class-table.tsx'
import type { ClassLine } from './round-view.ts'
import { type SheetFilter, type SheetLine, SheetList } from './sheet-list.tsx'
import { homeTexts, roundTexts } from './texts.ts'

export type RoundPageProps = {
  readonly lang: Lang
  readonly round: Round
  readonly classes: readonly ClassLine[]
  /** Every field of the sets with who is named for it. */
  readonly fields: readonly { readonly field: string; readonly named?: NamedAppraiser }[]
  readonly people: readonly Option[]
  readonly lines: readonly SheetLine[]
  readonly filter: SheetFilter
  readonly mayManage: boolean
  /** What the reader may do with many sheets at once. */
  readonly together: Together
  /** The class whose form is open. */
  readonly openClass?: string
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** A round: what is set up, who appraises, and how far every sheet has come. */
export function RoundPage(props: RoundPageProps) {
  const { lang, round, lines, filter, issues, openClass, together } = props
  const t = textsIn(lang, roundTexts)
  const h = textsIn(lang, homeTexts)
  return (
    <>
      <PageHead
        title={lang === 'vi' ? round.nameVi : round.nameEn}
        lead={h.days(formatDay(round.fromDay), formatDay(round.toDay))}
        tag={<Tag tone={round.state === 'open' ? 'sea' : undefined}>{roundStates[round.state][lang]}</Tag>}
        actions={round.state !== 'draft' && <Ways {...props} />}
      />
      <Stack gap="loose">
        {(openClass === undefined || round.state !== 'draft') && <ErrorSummary lang={lang} issues={issues} />}
        {round.state !== 'draft' && <Progress {...props} />}
        <TogetherSection {...{ lang, round, together }} />
        <Section title={t.classes} isRuled>
          <ClassTable {...props} />
        </Section>
        <Section title={t.appraisers} lead={t.appraisersHelp} isRuled>
          <AppraiserForm {...props} />
        </Section>
        {round.state === 'draft' && props.mayManage && <Opening {...props} />}
        {lines.length > 0 && (
          <Section title={h.sheets} isRuled>
            <SheetList {...{ lang, lines, filter }} path={roundPath(round.id)} />
          </Section>
        )}
      </Stack>
    </>
  )
}

function Ways({ lang, round, mayManage }: RoundPageProps) {
  const t = textsIn(lang, roundTexts)
  return (
    <>
      <ButtonLink href={`${roundPath(round.id)}/ket-qua`}>{t.results}</ButtonLink>
      <ButtonLink href={`${roundPath(round.id)}/mo-phong`}>{t.simulate}</ButtonLink>
      {mayManage && <ButtonLink href={`${roundPath(round.id)}/cong-bo`}>{t.publish}</ButtonLink>}
    </>
  )
}

const Progress = ({ lang, lines, round }: RoundPageProps) => (
  <KeyFigures
    items={sheetStateKeys.map((state) => ({
      label: sheetStates[state][lang],
      value: lines.filter(({ sheet }) => sheet.state === state).length,
      href: `${roundPath(round.id)}?buoc=${state}`,
    }))}
  />
)

function Opening({ lang, round, classes, fields }: RoundPageProps) {
  const t = textsIn(lang, roundTexts)
  const isReady = classes.some(({ dates }) => dates)
  const blocked = !isReady
    ? t.needsClasses
    : fields.some(({ named }) => !named)
      ? t.needsAppraisers
      : undefined
  return (
    <Card title={t.openTitle} tone="sea">
      <p class="soft">{t.openNote}</p>
      <Form action={`${roundPath(round.id)}/mo`} label={t.openTitle}>
        <Button kind="primary" blocked={blocked}>
          {t.open}
        </Button>
      </Form>
    </Card>
  )
}
