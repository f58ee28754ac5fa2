import type { Filled } from '../../platform/http/form.ts'

/** What was typed into a field, or nothing. */
export const one = (filled: Filled, name: string): string => {
  const value = filled[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** What was chosen in a field of many. */
export const many = (filled: Filled, name: string): readonly string[] => {
  const value = filled[name]
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value
}

export const manyIds = (filled: Filled, name: string): readonly number[] =>
  many(filled, name)
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
