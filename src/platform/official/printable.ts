/** The same value with every text fit for a file: without control characters and halves of letters, which XML refuses. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll(unprintable, '') as T
  if (Array.isArray(value)) return value.map(printable) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printable(one)])) as T
}

/** Tabs and line breaks stay. */
const unprintable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu
