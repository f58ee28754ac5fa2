import { type Result, refuse } from '../../platform/result.ts'
import { refusals } from './texts.ts'

/** An act of letting out that lost against another at the very same moment is refused: its person reads again. */
export async function unlessMeanwhile(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (isSecondLive(error)) return refuse(refusals.readAgain)
    throw error
  }
}

/** What may go well when it is tried again: a deadlock, a conflict of transactions, another edition live just now. */
export const isPassing = (error: unknown): boolean =>
  ['40P01', '40001'].includes(codeOf(error) ?? '') || isSecondLive(error)

const isSecondLive = (error: unknown): boolean =>
  codeOf(error) === '23505' && (error as { constraint?: unknown }).constraint === 'edition_live'

const codeOf = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
