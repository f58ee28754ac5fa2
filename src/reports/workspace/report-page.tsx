import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { OfficialSheet } from '../../platform/official/index.ts'
import {
  ButtonLink,
  Card,
  type Check,
  CheckList,
  DeskColumns,
  Facts,
  PageHead,
  Row,
  Stack,
} from '../../platform/ui/index.ts'
import type { Contents } from '../contents.ts'
import { passagePath, reportPath } from '../paths.ts'
import { mayMove } from '../report.ts'
import type { ReportStanding } from '../standing.ts'
import { layoutOf } from '../write-files.ts'
import { checkTexts } from './check-texts.ts'
import { FigureActs } from './figure-acts.tsx'
import { type ChosenFigure, FigurePanel } from './figure-panel.tsx'
import { NextAct, type Turn, TurnBand } from './report-acts.tsx'
import { reportTexts } from './report-texts.ts'
import { StandingTag, StateTag } from './state-tag.tsx'

export type ReportPageProps = {
  readonly lang: Lang
  readonly title: string
  readonly agency: string
  readonly contents: Contents
  readonly standing: ReportStanding
  readonly chosen?: ChosenFigure
  readonly checks: readonly Check[]
  readonly turn: Turn
  readonly hasBelow: boolean
}

/** The sheet of paper with its live numbers; beside it the chosen number and what to look at before it goes on. */
export function ReportPage(props: ReportPageProps) {
  const { lang, title, agency, contents, standing, turn, hasBelow } = props
  const { report, document } = contents
  const t = textsIn(lang, reportTexts)
  const isEditable = turn.mayWrite && mayMove(report.state, 'write')
  return (
    <>
      <PageHead
        title={title}
        eyebrow={agency}
        tag={
          <Row gap="tight">
            <StateTag lang={lang} state={report.state} edit={report.edit} />
            <StandingTag lang={lang} standing={standing} />
          </Row>
        }
        lead={t.lead(formatDay(report.fromDay), formatDay(report.toDay), formatDay(report.dueOn))}
        actions={
          <>
            {hasBelow && (
              <ButtonLink href={reportPath(report.id, 'tong-hop')} icon="network">
                {t.below}
              </ButtonLink>
            )}
            <ButtonLink href={reportPath(report.id, 'bao-cao.docx')} icon="download" download>
              DOCX
            </ButtonLink>
            <ButtonLink href={reportPath(report.id, 'phu-luc.xlsx')} icon="download" download>
              XLSX
            </ButtonLink>
            <ButtonLink href={reportPath(report.id, 'in')} icon="printer">
              {t.print}
            </ButtonLink>
            <NextAct {...turn} />
          </>
        }
      />
      <Stack>
        <TurnBand {...turn} />
        <DeskColumns aside={<Beside {...props} isEditable={isEditable} />} asideLabel={t.beside}>
          <OfficialSheet
            document={document}
            layout={layoutOf(contents)}
            lang={lang}
            selectedKey={props.chosen?.figure.key}
            editHref={(key) =>
              isEditable && contents.templateOf(key) !== undefined ? passagePath(report.id, key) : undefined
            }
          />
        </DeskColumns>
      </Stack>
    </>
  )
}

function Beside({
  lang,
  contents,
  chosen,
  checks,
  turn,
  isEditable,
}: ReportPageProps & { isEditable: boolean }) {
  const t = textsIn(lang, reportTexts)
  const { report, frozen } = contents
  return (
    <Stack>
      {chosen ? (
        <FigurePanel
          {...chosen}
          lang={lang}
          acts={
            isEditable && (
              <FigureActs
                {...{ lang, reportId: report.id, figure: chosen.figure }}
                issues={turn.issues}
                filled={turn.filled}
              />
            )
          }
        />
      ) : (
        <Card>
          <p class="soft" id="con-so">
            {t.chooseLead}
          </p>
        </Card>
      )}
      <CheckList title={textsIn(lang, checkTexts)[frozen ? 'titleSigned' : 'title']} checks={checks} />
      {frozen && (
        <Card title={t.fingerprint} icon="hash">
          <p>
            <code class="breaks">{frozen.sha256}</code>
          </p>
          <Facts
            items={[
              {
                label: t.frozenAt,
                value: t.signedBy(report.signedByName ?? '', formatMoment(frozen.at)),
              },
            ]}
          />
        </Card>
      )}
    </Stack>
  )
}
