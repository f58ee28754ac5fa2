import type { Context } from 'hono'
import { z } from 'zod'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readQuery } from '../../platform/http/form.ts'
import { logsFor, sightOf } from '../permissions.ts'
import type { ActivityDeps } from '../ports.ts'
import { type ReadNote, readNote } from '../quick-note/read-note.ts'
import { noteWords } from '../quick-note/store-note-words.ts'
import { loadVisible } from '../store-read.ts'
import { entryChoices } from './entry-choices.ts'
import { filledByNote } from './note-preset.ts'
import { presetEntry } from './preset.ts'

const id = z.coerce.number().int().positive().optional()
const query = z.object({
  viec: id,
  'don-vi': id,
  giong: id,
  'hinh-thuc': z.string().max(60).optional(),
  /** Begins empty, not as the last time. */
  trong: z.literal('1').optional(),
  /** A sentence that fills in the form. */
  'ghi-nhanh': z.string().max(300).optional(),
})

export type Begun = {
  readonly filled: Filled
  readonly note?: { readonly written: string; readonly read: ReadNote }
  /** Filled in as the agency's last one of the form. */
  readonly isLikeLast: boolean
}

/** What a form begins with, as far as its address says; undefined when what that names is not this officer's. */
export async function beginEntry(c: Context<AppEnv>, deps: ActivityDeps): Promise<Begun | undefined> {
  const { actor } = c.var
  const asked = readQuery(c, query)
  const like = asked.giong ? await loadVisible(deps.db, sightOf(actor), asked.giong) : undefined
  const agencyId = await agencyAsked(deps, logsFor(actor), { ...asked, likeAgency: like?.agencyId })
  if (agencyId === undefined) return undefined
  const today = deps.clock.today()
  const workIds = asked.viec ? [asked.viec] : []
  const choices = await entryChoices(deps, actor, {
    agencyId,
    day: today.toString(),
    formKey: null,
    themeIds: [],
    workIds,
  })
  if (!choices) return undefined
  const written = asked['ghi-nhanh']?.trim()
  const read = written ? readNote(written, today, await noteWords(deps.db)) : undefined
  const preset = presetEntry({
    agencyId,
    areaId: choices.areas.own.id,
    today: today.toString(),
    forms: choices.words.forms,
    work: choices.work.find(({ assignmentId }) => assignmentId === asked.viec),
    like,
    formKey: read?.formKey ?? asked['hinh-thuc'],
    lastUsed: asked.trong ? [] : choices.lastUsed,
  })
  return {
    filled: read ? { ...preset, ...filledByNote(read, choices) } : preset,
    ...(written && read && { note: { written, read } }),
    isLikeLast: !like && !asked.trong,
  }
}

type Asked = { viec?: number; 'don-vi'?: number; likeAgency?: number }

/** The agency named, or whose work or earlier activity it is, or the officer's first. */
async function agencyAsked(
  deps: ActivityDeps,
  own: readonly number[],
  asked: Asked,
): Promise<number | undefined> {
  if (asked['don-vi']) return own.find((agencyId) => agencyId === asked['don-vi'])
  if (asked.viec)
    for (const agencyId of own)
      if ((await deps.planning.assignmentsOf(deps.db, agencyId, [asked.viec])).length > 0) return agencyId
  return own.find((agencyId) => agencyId === asked.likeAgency) ?? own[0]
}
