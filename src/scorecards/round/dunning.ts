/** Which of the reminders before and after a day is owed; each goes out once. */
export type Dunning = 'first' | 'second' | 'late'

/** By the working days that are left and the dated rows that say how early to remind. */
export function dunningOf(
  daysLeft: number | null,
  { first, second }: { readonly first: number; readonly second: number },
): Dunning | undefined {
  if (daysLeft === null || daysLeft > first) return undefined
  if (daysLeft < 0) return 'late'
  return daysLeft <= second ? 'second' : 'first'
}
