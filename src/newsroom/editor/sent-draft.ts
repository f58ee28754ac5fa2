import type { Context } from 'hono'
import { z } from 'zod'
import type { AppEnv } from '../../platform/http/context.ts'
import { say } from '../../platform/http/form.ts'
import { done, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { cleanLines } from '../body/clean-text.ts'
import { bodyLimits } from '../body/limits.ts'
import { bodyFrom } from '../body/read-body.ts'
import { bodyTexts } from '../body/texts.ts'
import type { SaveDraft } from '../life/save-draft.ts'
import { refusals } from '../life/texts.ts'
import { editorTexts } from './texts.ts'

const words = {
  revision: z.coerce.number().int().min(0),
  title: z.string().trim().min(1, say(refusals.giveTitle)).max(500),
  summary: z.string().max(2000).default(''),
  transcript: z.string().max(200_000).default(''),
  correctionNote: z.string().max(2000).optional(),
}

/** The form without a script: the text as plain writing, perhaps with a picture or a Word file. */
export const draftForm = z.object({
  ...words,
  plain: z.string().max(2_000_000, say(bodyTexts.tooLong)).default(''),
  picture: z.file().optional().or(z.literal('')),
  alt: z.string().trim().max(1000).default(''),
  decorative: z.string().optional(),
  caption: z.string().trim().max(1000).default(''),
  docx: z.file().optional().or(z.literal('')),
})
export type DraftForm = z.output<typeof draftForm>

const sent = z.object({ ...words, body: z.unknown() })
const written = ['title', 'summary', 'transcript', 'correctionNote'] as const

/** What the editor's script saves: JSON with the document as it is. */
export async function sentByScript(c: Context<AppEnv>, editionId: number): Promise<Result<SaveDraft>> {
  const json = await c.req.text()
  if (json.length > bodyLimits.bytes) return refuse(bodyTexts.tooLong, 'body')
  const parsed = sent.safeParse(cleaned(parse(json)))
  if (!parsed.success)
    return refuseAll(
      parsed.error.issues.map((issue) => ({
        field: String(issue.path[0] ?? 'body'),
        text: issue.path[0] === 'title' ? refusals.giveTitle : editorTexts.cutOff,
      })),
    )
  const { body, ...rest } = parsed.data
  const read = bodyFrom(body)
  return read.ok ? done({ ...rest, editionId, body: read.value }) : read
}

/** What a form's reader does for forms: a text that PostgreSQL takes, without signs that print nothing. */
function cleaned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const texts = Object.entries(value).filter(([name]) => (written as readonly string[]).includes(name))
  return {
    ...value,
    ...Object.fromEntries(
      texts.map(([name, text]) => [name, typeof text === 'string' ? cleanLines(text) : text]),
    ),
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
