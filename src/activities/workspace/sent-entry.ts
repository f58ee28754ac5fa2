import type { Context } from 'hono'
import type { z } from 'zod'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import type { Issue, Result } from '../../platform/result.ts'
import { type GatheredEvidence, gatherEvidence } from '../gather-evidence.ts'
import type { ActivityDeps } from '../ports.ts'
import { refusals } from '../texts.ts'
import { type EntryForm, entryForm } from './entry-form.ts'
import { many } from './filled.ts'

export type SentForm<T> = {
  readonly filled: Filled
  readonly files: GatheredEvidence['files']
  /** The form in order, or everything that is not, the files' troubles too. */
  readonly result: Result<T>
}
export type SentEntry = SentForm<EntryForm>

/** Reads a sent form. Its files are kept first, whatever becomes of the rest. */
export const sentEntry = (c: Context<AppEnv>, deps: ActivityDeps): Promise<SentEntry> =>
  sentForm(c, deps, entryForm)

/** The same for a form that has more fields, or other ones. */
export async function sentForm<S extends z.ZodObject>(
  c: Context<AppEnv>,
  deps: ActivityDeps,
  schema: S,
): Promise<SentForm<z.output<S>>> {
  const { filled, result } = await readForm(c, schema)
  const body = await c.req.parseBody({ all: true })
  const uploads = [body.photo, body.file].flat().filter((value) => value instanceof File)
  const keptBefore = many(filled, 'kept').filter((sha256) => /^[0-9a-f]{64}$/.test(sha256))
  const { files, issues } = await gatherEvidence(deps, c.var.actor, { uploads, keptBefore })
  const all = [
    ...(result.ok
      ? []
      : [...result.issues, ...('theme' in schema.shape ? themeIssue(result.issues, filled) : [])]),
    ...issues,
  ]
  return {
    filled,
    files,
    result: all.length > 0 ? { ok: false, issues: inOrder(once(all), schema) } : result,
  }
}

/** Themes are judged with the year's plan, later; what is not chosen at all is said with the rest. */
const themeIssue = (issues: readonly Issue[], filled: Filled): readonly Issue[] =>
  many(filled, 'theme').length === 0 && !issues.some(({ field }) => field === 'theme')
    ? [{ field: 'theme', text: refusals.chooseTheme }]
    : []

const once = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(
    (issue, at) =>
      at === issues.findIndex(({ field, text }) => field === issue.field && text.vi === issue.text.vi),
  )

/** As the fields stand on the page, so that mending goes from the top to the bottom. */
const inOrder = (issues: readonly Issue[], { shape }: z.ZodObject): readonly Issue[] => {
  const order = Object.keys(shape)
  const place = ({ field }: Issue) => order.indexOf(field ?? '')
  return [...issues].sort((a, b) => place(a) - place(b))
}
