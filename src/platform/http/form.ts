import type { Context } from 'hono'
import { z } from 'zod'
import type { Text } from '../i18n.ts'
import { type Issue, type Result, refuse, refuseAll } from '../result.ts'
import { nfc } from '../vietnamese.ts'

/** What was typed, kept so that a refused form comes back filled in. Files are not kept. */
export type Filled = Readonly<Record<string, string | readonly string[]>>

export type ReadForm<T> = { readonly filled: Filled; readonly result: Result<T> }

/**
 * Reads a posted form: text in NFC without control characters, repeated names as lists, files under their names.
 * Checks it against the schema and answers every issue with its field.
 */
export async function readForm<S extends z.ZodType>(c: Context, schema: S): Promise<ReadForm<z.output<S>>> {
  const body = await c.req.parseBody({ all: true }).catch(cutShort)
  if (!body) return { filled: {}, result: refuse(brokenOff) }
  const cleaned = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, clean(value)]))
  const parsed = schema.safeParse(cleaned)
  const result = parsed.success
    ? { ok: true as const, value: parsed.data }
    : refuseAll(parsed.error.issues.map(issueOf))
  return { filled: withoutFiles(cleaned), result }
}

/** The connection broke before the whole form was here. A body that is too large is somebody else's refusal. */
function cutShort(error: unknown): undefined {
  if (error instanceof Error && error.name === 'BodyLimitError') throw error
  return undefined
}

const brokenOff: Text = {
  vi: 'Nội dung gửi lên bị ngắt giữa chừng. Kiểm tra đường truyền rồi gửi lại.',
  en: 'What was sent broke off half-way. Check the connection and send it again.',
}

/**
 * Reads and checks a query string the same way; what is wrong in an address is simply left out. What was read of it is
 * noted: a page whose address has more than that is not kept.
 */
export function readQuery<S extends z.ZodType>(c: Context, schema: S): z.output<S> {
  const raw = Object.fromEntries(
    Object.entries(c.req.query()).map(([name, value]) => [name, String(cleanOne(value))]),
  )
  const parsed = schema.safeParse(raw)
  const wrong = new Set(parsed.error?.issues.map((issue) => String(issue.path[0])))
  const read = namesOf(schema).filter((name) => !wrong.has(name))
  c.set('namesRead', new Set([...(c.get('namesRead') ?? []), ...read]))
  if (parsed.success) return parsed.data
  return schema.parse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))))
}

function namesOf(schema: z.ZodType | z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodPipe) return namesOf(schema.in)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** A text as a schema's message: `z.string().min(1, say(texts.titleMissing))`. */
export const say = (text: Text): string => `${text.vi}${separator}${text.en}`

const separator = '\u001f'

/** What a schema found, as the texts its messages carry. */
export function issueOf(issue: z.core.$ZodIssue): Issue {
  const [vi, en] = issue.message.split(separator)
  const text = vi && en ? { vi, en } : generic(issue)
  return { field: issue.path.length > 0 ? String(issue.path[0]) : undefined, text }
}

function generic(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'too_big')
    return { vi: 'Rút ngắn hoặc giảm nội dung ở ô này.', en: 'Shorten this entry.' }
  return { vi: 'Kiểm tra lại nội dung ở ô này.', en: 'Check this entry.' }
}

type Value = string | File | (string | File)[]

const clean = (value: Value): Value =>
  Array.isArray(value) ? value.map((one) => cleanOne(one)) : cleanOne(value)

const cleanOne = (value: string | File) =>
  typeof value === 'string' ? nfc(value).replace(/\r\n?/g, '\n').replace(notWriting, '') : value

/** Control characters other than a new line and a tab. */
const notWriting = /(?![\n\t])\p{Cc}/gu

const withoutFiles = (values: Record<string, Value>): Filled =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.filter((v) => typeof v === 'string') : value,
      ])
      .filter(([, value]) => typeof value === 'string' || Array.isArray(value)),
  )
