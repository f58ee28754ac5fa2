import type { Lang } from '../../../platform/i18n.ts'
import type { Turn } from '../turn.ts'
import { deadlineWords, isLate, stepName } from '../turn-texts.ts'

/** Whose turn it is and until when; late in the colour of late, and in words. */
export const TurnCell = ({ turn, lang }: { turn: Turn; lang: Lang }) => {
  const deadline = deadlineWords(turn, lang)
  return (
    <>
      {stepName(turn.step, lang)}
      {deadline && <div class={isLate(turn) ? 'small tone-late' : 'small soft'}>{deadline}</div>}
    </>
  )
}
