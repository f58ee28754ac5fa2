import type { Lang } from '../../../platform/i18n.ts'
import { Tag, type Tone } from '../../../platform/ui/index.ts'
import { type Sheet, type SheetState, sheetStates } from '../round.ts'
import type { Turn } from '../turn.ts'

/** A sheet of a list, with whose turn it is. */
export type SheetLine = { readonly sheet: Sheet; readonly agency: string; readonly turn: Turn }

const tones: Readonly<Record<SheetState, Tone>> = {
  scoring: 'neutral',
  awaiting_head: 'wait',
  appraising: 'sea',
  explaining: 'wait',
  deciding: 'sea',
  final: 'ok',
}

export const StateTag = ({ state, lang }: { state: SheetState; lang: Lang }) => (
  <Tag tone={tones[state]}>{sheetStates[state][lang]}</Tag>
)
