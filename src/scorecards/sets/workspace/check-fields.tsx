import { textsIn } from '../../../platform/i18n.ts'
import { errorOf, SelectField, TextField } from '../../../platform/ui/index.ts'
import { rowsOffered } from '../rule-fields.ts'
import { criterionTexts } from './criterion-texts.ts'
import { measureOptions } from './measure-options.ts'
import type { RuleFormProps } from './rule-form.tsx'

/** The parts of a sum of checks: what is checked, its points, and the measure that shows it to be met. */
export function CheckFields({ lang, filled, issues }: RuleFormProps) {
  const t = textsIn(lang, criterionTexts)
  const used = Object.keys(filled).filter((name) => name.startsWith('check-vi-') && filled[name] !== '')
  const of = (name: string) => ({
    name,
    value: String(filled[name] ?? ''),
    error: errorOf(issues, name, lang),
  })
  return (
    <>
      {Array.from({ length: rowsOffered(used.length) }, (_, at) => (
        <div class="card stack">
          <input type="hidden" name={`check-key-${at}`} value={String(filled[`check-key-${at}`] ?? '')} />
          <TextField {...of(`check-vi-${at}`)} label={t.checkVi(at + 1)} maxlength={300} />
          <TextField {...of(`check-en-${at}`)} label={t.checkEn(at + 1)} hint={t.optional} maxlength={300} />
          <div class="grid" data-align="bottom" data-cell="narrow">
            <TextField
              {...of(`check-points-${at}`)}
              label={t.checkPoints(at + 1)}
              inputmode="decimal"
              isShort
            />
            <SelectField
              {...of(`check-measure-${at}`)}
              label={t.checkMeasure(at + 1)}
              empty={t.noMeasure}
              options={measureOptions(lang)}
            />
            <TextField {...of(`check-from-${at}`)} label={t.checkFrom(at + 1)} inputmode="decimal" isShort />
          </div>
        </div>
      ))}
    </>
  )
}
