import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Row,
  TextField,
} from '../../../platform/ui/index.ts'
import { seriesTexts } from '../../series/series-texts.ts'
import { one } from '../filled.ts'
import { RhythmFields } from './rhythm-fields.tsx'

export type NewSeriesProps = {
  readonly lang: Lang
  readonly what: string
  readonly filled: Filled
  readonly issues?: readonly Issue[]
}

export function NewSeriesPage({ lang, what, filled, issues }: NewSeriesProps) {
  const t = textsIn(lang, seriesTexts)
  return (
    <>
      <PageHead title={t.newTitle} lead={what} />
      <ErrorSummary lang={lang} issues={issues} />
      <Form>
        <input type="hidden" name="clientKey" value={one(filled, 'clientKey')} />
        <input type="hidden" name="activity" value={one(filled, 'activity')} />
        <TextField
          name="name"
          label={t.name}
          maxlength={120}
          value={one(filled, 'name')}
          error={errorOf(issues, 'name', lang)}
        />
        <RhythmFields {...{ lang, filled, issues }} />
        <DateField
          name="fromDay"
          label={t.fromDay}
          value={one(filled, 'fromDay')}
          error={errorOf(issues, 'fromDay', lang)}
        />
        <Row>
          <Button kind="primary" size="big">
            {t.saves}
          </Button>
        </Row>
      </Form>
    </>
  )
}
