import type { HistoryLine } from '../../platform/history.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Changed, ChangedBlock } from '../../platform/ui/index.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { activityTexts } from './activity-texts.ts'
import { fieldNames } from './field-names.ts'
import { valueWords } from './field-values.ts'

/** What an amendment changed, field by field, and what evidence came and went. Lines from before that was kept name the fields. */
export function WhatChanged({
  lang,
  line,
  sight,
}: {
  lang: Lang
  line: HistoryLine
  sight: ActivityInSight
}) {
  const t = textsIn(lang, activityTexts)
  const { changed, old, new: now, addedEvidence, removedEvidence } = line.detail
  const words = (values: unknown, field: string) =>
    valueWords(field, isRecord(values) ? values[field] : undefined, sight, lang) || t.nothing
  return (
    <>
      {listOf(changed).map((field) =>
        isRecord(now) ? (
          <ChangedBlock place={fieldNames(field, lang)}>
            <Change lang={lang} from={words(old, field)} to={words(now, field)} />
          </ChangedBlock>
        ) : (
          <p class="soft">{t.changed(fieldNames(field, lang))}</p>
        ),
      )}
      {listOf(addedEvidence).map((name) => (
        <ChangedBlock place={t.evidenceAdded}>
          <Change lang={lang} to={shortName(name)} />
        </ChangedBlock>
      ))}
      {listOf(removedEvidence).map((name) => (
        <ChangedBlock place={t.evidenceTaken}>
          <Change lang={lang} from={shortName(name)} />
        </ChangedBlock>
      ))}
    </>
  )
}

function Change({ lang, from, to }: { lang: Lang; from?: string; to?: string }) {
  const t = textsIn(lang, activityTexts)
  const parts = [
    ...(from === undefined ? [] : [{ kind: 'removed' as const, text: from }]),
    ...(from === undefined || to === undefined ? [] : [{ kind: 'same' as const, text: ' ' }]),
    ...(to === undefined ? [] : [{ kind: 'added' as const, text: to }]),
  ]
  return <Changed parts={parts} removed={t.changedFrom} added={t.changedTo} />
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** The name of a file with the beginning of its fingerprint. */
const shortName = (name: string): string =>
  name.replace(/ ([0-9a-f]{8})[0-9a-f]{56}$/, (_, start) => ` (${start})`)
