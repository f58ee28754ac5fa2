import { z } from 'zod'

/** A name that a form may post once, several times or not at all; empty ones do not count. */
export const many = <S extends z.ZodType>(one: S) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]).filter((v) => v !== undefined && v !== ''),
    z.array(one),
  )

/** An empty field is nothing. */
export const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null),
    schema.nullable(),
  )

const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** '2023-09-14' as browsers send it, or '14/9/2023' as people write it where there is no picker. */
export const dayOf = (text: string): string => {
  const found = written.exec(text.trim())
  return found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : text.trim()
}
