import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  ButtonLink,
  EmptyState,
  PageHead,
  RecordList,
  Section,
  Stack,
  Tag,
  WorkList,
} from '../../../platform/ui/index.ts'
import { roundPath, scoringPath, sheetPath } from '../../self/paths.ts'
import { type Round, roundStates, sheetStates } from '../round.ts'
import { deadlineWords, isLate, stepName } from '../turn-texts.ts'
import { type SheetLine, StateTag } from './sheet-line.tsx'
import { type SheetFilter, SheetList } from './sheet-list.tsx'
import { homeTexts } from './texts.ts'

/** A sheet of the reader's own agency with what it still needs of them. */
export type OwnSheet = SheetLine & {
  readonly confirms: number
  readonly person: number
  readonly maySign: boolean
}

export type HomeProps = {
  readonly lang: Lang
  readonly own: readonly OwnSheet[]
  /** Rounds that the reader oversees; undefined: they oversee none. */
  readonly rounds?: readonly Round[]
  /** The round that is going on, with its sheets. */
  readonly current?: { readonly round: Round; readonly lines: readonly SheetLine[] }
  readonly filter: SheetFilter
  readonly mayMake: boolean
  readonly appraises: boolean
}

/** Where scoring begins: my sheet and what it needs, or all rounds and whose turn every sheet is. */
export function HomePage(props: HomeProps) {
  const { lang, own, rounds, mayMake, appraises } = props
  const t = textsIn(lang, homeTexts)
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {appraises && (
              <ButtonLink kind="primary" href={`${scoringPath}/tham-dinh`}>
                {t.queue}
              </ButtonLink>
            )}
            {mayMake && <ButtonLink href={`${scoringPath}/dot/moi`}>{t.newRound}</ButtonLink>}
            <ButtonLink href={`${scoringPath}/bo-tieu-chi`}>{t.sets}</ButtonLink>
          </>
        }
      />
      <Stack gap="loose">
        {(own.length > 0 || rounds === undefined) && <OwnSheets {...props} />}
        {rounds && <Rounds lang={lang} rounds={rounds} />}
        <CurrentRound {...props} />
      </Stack>
    </>
  )
}

function OwnSheets({ lang, own }: HomeProps) {
  const t = textsIn(lang, homeTexts)
  if (own.length === 0) return <EmptyState title={t.noSheets}>{t.noSheetsHelp}</EmptyState>
  return (
    <Section title={t.mySheets} isRuled>
      <WorkList
        items={own.map(({ sheet, agency, turn, confirms, person, maySign }) => ({
          title: `${agency}: ${lang === 'vi' ? sheet.round.nameVi : sheet.round.nameEn}`,
          href: sheetPath(sheet.id),
          note: [
            stepName(turn.step, lang),
            ...(confirms > 0 ? [t.toConfirm(confirms)] : []),
            ...(person > 0 ? [t.toScore(person)] : []),
          ].join(', '),
          tag: isLate(turn) ? (
            <Tag tone="late">{sheetStates[sheet.state][lang]}</Tag>
          ) : (
            <StateTag state={sheet.state} lang={lang} />
          ),
          due: deadlineWords(turn, lang),
          action: (
            <ButtonLink
              kind={sheet.state === 'scoring' || maySign ? 'primary' : 'plain'}
              href={sheetPath(sheet.id)}
            >
              {sheet.state === 'scoring' ? t.goOn : maySign ? t.lookAndSign : t.open}
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}

function CurrentRound({ lang, current, filter }: HomeProps) {
  if (!current) return null
  const { round, lines } = current
  return (
    <Section
      title={lang === 'vi' ? round.nameVi : round.nameEn}
      isRuled
      action={<a href={roundPath(round.id)}>{textsIn(lang, homeTexts).toRound}</a>}
    >
      <SheetList {...{ lang, lines, filter }} path={scoringPath} />
    </Section>
  )
}

function Rounds({ lang, rounds }: { lang: Lang; rounds: readonly Round[] }) {
  const t = textsIn(lang, homeTexts)
  if (rounds.length === 0) return <EmptyState title={t.noRounds} />
  return (
    <Section title={t.rounds} isRuled>
      <RecordList
        items={rounds.map((round) => ({
          title: lang === 'vi' ? round.nameVi : round.nameEn,
          href: roundPath(round.id),
          note: [
            t.days(formatDay(round.fromDay), formatDay(round.toDay)),
            ...(round.isSample ? [t.sample] : []),
          ].join('. '),
          state: <Tag>{roundStates[round.state][lang]}</Tag>,
        }))}
      />
    </Section>
  )
}
