import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { pictureSizes } from '../../platform/media/store-pictures.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import type { Block, Body } from '../body/body.ts'
import { bodyFromPlain, picturesNamed } from '../body/plain.ts'
import { bodyFrom } from '../body/read-body.ts'
import type { Edition } from '../edition.ts'
import type { SavedDraft } from '../life/save-draft.ts'
import { importWord } from './import-word.ts'
import { saveWords } from './save-words.ts'
import type { DraftForm } from './sent-draft.ts'
import { takePicture } from './take-picture.ts'
import { editorTexts } from './texts.ts'

/** Saves the form without a script: the plain writing, and after it the picture and the Word file that came along. */
export async function saveForm(
  deps: Deps,
  actor: Actor,
  edition: Edition,
  form: DraftForm,
): Promise<Result<SavedDraft>> {
  const sizes = await pictureSizes(deps.db, picturesNamed(form.plain))
  const written = bodyFromPlain(form.plain, edition.body, sizes)
  const picture = await pictureBlock(deps, actor, edition.id, form)
  if (!picture.ok) return picture
  const word = await wordBlocks(deps, actor, edition.id, form)
  if (!word.ok) return word
  const whole: Body = { type: 'doc', content: [...written.content, ...word.value, ...picture.value] }
  const body = bodyFrom(whole)
  if (!body.ok) return body
  const { revision, title, summary, transcript, correctionNote } = form
  return saveWords(deps, actor, {
    editionId: edition.id,
    revision,
    title,
    summary,
    transcript,
    correctionNote,
    body: body.value,
  })
}

async function pictureBlock(
  deps: Deps,
  actor: Actor,
  editionId: number,
  { picture, alt, decorative, caption }: DraftForm,
): Promise<Result<readonly Block[]>> {
  if (!isFile(picture)) return done([])
  const isDecorative = decorative !== undefined
  if (alt === '' && !isDecorative) return refuse(editorTexts.altMissing, 'alt')
  const kept = await takePicture(deps, actor, editionId, { file: picture })
  if (!kept.ok) return kept
  return done([
    { type: 'picture', attrs: { ...kept.value, alt: isDecorative ? '' : alt, isDecorative, caption } },
  ])
}

async function wordBlocks(
  deps: Deps,
  actor: Actor,
  editionId: number,
  { docx }: DraftForm,
): Promise<Result<readonly Block[]>> {
  if (!isFile(docx)) return done([])
  const read = await importWord(deps, actor, editionId, docx)
  return read.ok ? done(read.value.body.content) : read
}

const isFile = (value: unknown): value is File => value instanceof File && value.size > 0
