import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Card, type Eyes, FourEyes } from '../../platform/ui/index.ts'
import { ActForm } from './act-form.tsx'
import type { RefusedAct } from './act-questions.tsx'
import type { DeskAct } from './acts-for.ts'
import { deskTexts } from './texts.ts'

type ActsCardProps = {
  readonly lang: Lang
  readonly editionId: number
  readonly revision: number
  readonly seen: string
  readonly eyes: readonly Eyes[]
  readonly acts: readonly DeskAct[]
  readonly refused?: RefusedAct
}

/** Who wrote, who approves, and what the reader may do now. */
export function ActsCard({ lang, editionId, revision, seen, eyes, acts, refused }: ActsCardProps) {
  const t = textsIn(lang, deskTexts)
  return (
    <Card title={t.eyes}>
      <FourEyes items={eyes} />
      {acts.length === 0 ? (
        <p class="soft small">{t.noActs}</p>
      ) : (
        <div class="desk-acts">
          {acts.map((act) => (
            <ActForm {...{ act, lang, editionId, revision, seen, refused }} />
          ))}
        </div>
      )}
    </Card>
  )
}
