import { textsIn } from '../../../platform/i18n.ts'
import { errorOf, FieldRow, SelectField, TextField } from '../../../platform/ui/index.ts'
import { reachWayKeys, reachWays } from '../../activity.ts'
import { seriesTexts } from '../../series/series-texts.ts'
import { entryTexts } from '../entry-texts.ts'
import { EvidenceFields } from '../evidence-fields.tsx'
import { one } from '../filled.ts'
import type { SeriesPageProps } from './series-page.tsx'

/** What is the same for every day that is logged in one press: how many people, and what proves it. */
export function HeldFields({ lang, series, forms, filled, kept, issues }: SeriesPageProps) {
  const [t, entry] = [textsIn(lang, seriesTexts), textsIn(lang, entryTexts)]
  return (
    <>
      <p class="soft small">{t.sharedHelp}</p>
      <FieldRow>
        <TextField
          name="reach"
          label={t.reachEach}
          hint={entry.optional}
          inputmode="numeric"
          isShort
          value={one(filled, 'reach')}
          error={errorOf(issues, 'reach', lang)}
        />
        <SelectField
          name="reachCounted"
          label={entry.reachCounted}
          hint={entry.reachCountedHint}
          empty={t.usualWay}
          options={reachWayKeys.map((key) => ({ value: key, label: reachWays[key][lang] }))}
          value={one(filled, 'reachCounted')}
          error={errorOf(issues, 'reachCounted', lang)}
        />
      </FieldRow>
      <EvidenceFields
        {...{ lang, issues, kept }}
        choices={{ words: { forms } }}
        filled={{ ...filled, form: series.entry.formKey }}
      />
    </>
  )
}
