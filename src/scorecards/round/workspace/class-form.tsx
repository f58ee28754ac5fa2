import { classNameOf } from '../../../planning/index.ts'
import { textsIn } from '../../../platform/i18n.ts'
import {
  Button,
  ButtonRow,
  Card,
  DateField,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  NumberField,
  SelectField,
} from '../../../platform/ui/index.ts'
import { roundPath } from '../../self/paths.ts'
import { one } from '../../self/self-form.ts'
import type { RoundPageProps } from './round-page.tsx'
import type { ClassLine } from './round-view.ts'
import { roundTexts } from './texts.ts'

/** The criteria set and the days of one class. */
export function ClassForm({ lang, round, filled, issues, line }: RoundPageProps & { line: ClassLine }) {
  const t = textsIn(lang, roundTexts)
  const { classKey, sets, dates } = line
  const value = (name: keyof NonNullable<typeof dates>) =>
    filled ? one(filled, name) : dates ? String(dates[name]) : undefined
  const field = (name: keyof NonNullable<typeof dates>) => ({
    ...{ name, value: value(name), error: errorOf(issues, name, lang), isRequired: true },
  })
  return (
    <Card title={classNameOf(classKey)[lang]} tone="sea">
      <Form action={`${roundPath(round.id)}/nhom`} label={t.classes}>
        <ErrorSummary lang={lang} issues={issues} />
        <input type="hidden" name="edit" value={String(round.edit)} />
        <input type="hidden" name="classKey" value={classKey} />
        <SelectField
          {...field('setId')}
          label={t.set}
          options={sets.map(({ id, nameVi, nameEn, version }) => ({
            value: String(id),
            label: t.setVersion(lang === 'vi' ? nameVi : nameEn, version),
          }))}
        />
        <FieldRow>
          <DateField {...field('opensOn')} label={t.opensOn} />
          <DateField {...field('selfDue')} label={t.selfDue} />
          <DateField {...field('appraisalDue')} label={t.appraisalDue} />
          <NumberField {...field('explanationWorkingDays')} label={t.explanationDays} min={1} max={60} />
          <DateField {...field('finalDue')} label={t.finalDue} />
        </FieldRow>
        <ButtonRow>
          <Button kind="primary">{t.saveClass}</Button>
          {dates && (
            <Button kind="quiet" name="drop" value="1">
              {t.dropClass}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Card>
  )
}
