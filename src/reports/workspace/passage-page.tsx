import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  DataTable,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Stack,
  TextArea,
} from '../../platform/ui/index.ts'
import type { ReportFigure } from '../frozen.ts'
import { passagePath, reportPath } from '../paths.ts'
import type { Passage } from '../store-passages.ts'
import { figureWords } from './figure-words.ts'
import { passageTexts } from './passage-texts.ts'

export type PassagePageProps = {
  readonly lang: Lang
  readonly reportId: number
  readonly passageKey: string
  /** Null where judgement is asked for. */
  readonly template: string | null
  readonly prompt?: string
  readonly passage?: Passage
  readonly figures: readonly ReportFigure[]
  readonly typed?: string
  readonly issues: readonly Issue[]
}

/** One passage: its text with figures in braces, the figures that may be used, and the way back. */
export function PassagePage(props: PassagePageProps) {
  const { lang, reportId, passageKey, template, prompt, passage, typed, issues } = props
  const t = textsIn(lang, passageTexts)
  const path = passagePath(reportId, passageKey)
  return (
    <>
      <PageHead
        title={template === null ? t.titleOpen : t.title}
        lead={template === null ? undefined : t.lead}
        actions={
          <ButtonLink href={reportPath(reportId)} icon="arrow-left">
            {t.back}
          </ButtonLink>
        }
      />
      <Columns aside={<Beside {...props} />} asideLabel={t.figures}>
        <ErrorSummary lang={lang} issues={issues} />
        {prompt && (
          <p class="measure">
            <b>{t.asked}:</b> {prompt}
          </p>
        )}
        <Form action={path} isWide>
          <input type="hidden" name="lan" value={String(passage?.edit ?? 0)} />
          <TextArea
            name="noi-dung"
            label={t.field}
            rows={9}
            value={typed ?? passage?.text ?? template ?? ''}
            error={errorOf(issues, 'noi-dung', lang)}
            isRequired
          />
          <ButtonRow>
            <Button kind="primary" icon="check">
              {t.save}
            </Button>
            {passage && (
              <Button kind="quiet" icon="undo-2" formaction={`${path}/khoi-phuc`}>
                {t.restore}
              </Button>
            )}
          </ButtonRow>
        </Form>
        {passage && (
          <p class="soft small">{t.writtenBy(passage.writtenByName, formatMoment(passage.writtenAt))}</p>
        )}
        {passage && template !== null && (
          <Card title={t.generated}>
            <p>{template}</p>
          </Card>
        )}
      </Columns>
    </>
  )
}

function Beside({ lang, figures }: PassagePageProps) {
  const t = textsIn(lang, passageTexts)
  return (
    <Stack>
      <DataTable
        caption={t.figures}
        isDense
        rows={figures}
        columns={[
          { title: t.name, isName: true, cell: ({ key }) => <code>{`{${key}}`}</code> },
          { title: t.figure, cell: ({ label }) => label[lang] },
          { title: t.value, isNumber: true, cell: (figure) => figureWords(figure, lang) },
        ]}
      />
    </Stack>
  )
}
