const day = 86_400_000

/** ISO day moved by whole days. */
export const movedDay = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/** Midnights in Vietnam between two moments. */
export const daysBetween = (from: number, to: number): number => numberOfDay(to) - numberOfDay(from)

const numberOfDay = (moment: number) => Math.floor((moment + 7 * 3_600_000) / day)

/** A form kept yesterday takes today for the last day and, where it stood, for the day that was meant. */
export function moveDays(keptAt: number, now: number): void {
  const days = daysBetween(keptAt, now)
  if (days <= 0) return
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=date][max]')) {
    const was = field.max
    field.max = movedDay(was, days)
    if (field.defaultValue === was && field.value === was) field.value = field.max
  }
}
