import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, LinkList, Row } from '../../platform/ui/index.ts'
import { addressOf, type MatrixQuery, matrixPath } from '../matrix/matrix-query.ts'
import type { View } from '../matrix/view.ts'
import { GapPanel, type GapPanelProps, undoPath } from './gap-panel.tsx'
import type { GapsShown } from './gather-gaps.ts'
import { namesOf } from './proposal-words.ts'
import type { Decision } from './store.ts'
import { gapTexts } from './texts.ts'

type Props = {
  readonly lang: Lang
  readonly query: MatrixQuery
  readonly view: View
  readonly gaps: GapsShown
  readonly refused?: GapPanelProps['refused']
}

/** Below the matrix: the gap that is shown, the way to the others, and what was decided. */
export function GapSection({ lang, query, view, gaps, refused }: Props) {
  const t = textsIn(lang, gapTexts)
  const { proposal, open, decisions } = gaps
  const others = open.filter((one) => one !== proposal?.requirement)
  return (
    <>
      {proposal && <GapPanel {...{ lang, query, view, proposal, refused }} />}
      {others.length > 0 && (
        <details class="definition not-printed">
          <summary>{t.others(others.length)}</summary>
          <LinkList
            items={others.map(({ required }) => {
              const { theme, audience } = namesOf(view, required, lang)
              const cell = `${required.themeId}.${required.audienceKey}`
              return {
                href: `${addressOf(matrixPath, query, { 'de-xuat': cell })}#de-xuat`,
                title: `${theme}, ${audience}`,
              }
            })}
          />
        </details>
      )}
      {decisions.length > 0 && (
        <details class="definition" open>
          <summary>{t.decided}</summary>
          <ul class="plain-list">
            {decisions.map((decision) => (
              <li>
                <DecisionLine {...{ lang, view, decision }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function DecisionLine({ lang, view, decision }: { lang: Lang; view: View; decision: Decision }) {
  const t = textsIn(lang, gapTexts)
  const { theme, audience } = namesOf(view, decision, lang)
  const what = `${theme}, ${audience}`
  const who = decision.decidedByName
  return (
    <Row gap="tight">
      <span>
        {decision.state === 'assigned'
          ? t.wasAssigned(what, who, decision.decidedAt.slice(0, 10))
          : t.wasDismissed(what, who, decision.reason ?? '')}
      </span>
      <form method="post" action={undoPath} class="not-printed">
        <input type="hidden" name="quyet-dinh" value={String(decision.id)} />
        <Button kind="quiet" size="small" icon="undo-2" aria-label={`${t.undo}: ${what}`}>
          {t.undo}
        </Button>
      </form>
    </Row>
  )
}
