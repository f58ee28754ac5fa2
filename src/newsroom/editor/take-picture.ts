import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Picture } from '../../platform/media/pictures.ts'
import { keepPicture, pictureLimits } from '../../platform/media/pictures-keep.ts'
import { showInDraft } from '../../platform/media/store-pictures.ts'
import { fetchOutside, publicInternet, type Reach } from '../../platform/outside/index.ts'
import { notFound, type Result, refuse } from '../../platform/result.ts'
import { loadEdition } from '../life/store.ts'
import { storySubject } from '../story.ts'
import { editorTexts } from './texts.ts'

export type PictureSource = { readonly file: File } | { readonly address: string }

/** Keeps a picture for the draft: one that was sent, or one that the writer asks to be fetched from its address. */
export async function takePicture(
  deps: Deps,
  actor: Actor,
  editionId: number,
  source: PictureSource,
  reach: Reach = publicInternet,
): Promise<Result<Picture>> {
  const hand = await loadEdition(deps, actor, editionId)
  if (!hand) return notFound
  const kept = await keptOf(deps, actor, source, reach)
  if (kept.ok) await showInDraft(deps.db, kept.value.sha256, storySubject(hand.facts.id))
  return kept
}

async function keptOf(
  deps: Deps,
  actor: Actor,
  source: PictureSource,
  reach: Reach,
): Promise<Result<Picture>> {
  if ('file' in source) {
    const { file } = source
    const bytes =
      file.size > pictureLimits.bytes ? new Uint8Array(pictureLimits.bytes + 1) : await bytesOf(file)
    return keepPicture(deps, actor.userId, { bytes, name: file.name })
  }
  const fetched = await fetchOutside(
    source.address,
    { origin: deps.origin, accept: 'image/*', maxBytes: pictureLimits.bytes, timeout: 15_000 },
    reach,
  )
  if (!fetched.ok || fetched.status !== 200) return refuse(editorTexts.notFetched, 'address')
  const name = new URL(fetched.url).pathname.split('/').at(-1) ?? ''
  return keepPicture(deps, actor.userId, {
    bytes: fetched.bytes,
    name,
    sourceUrl: fetched.url.slice(0, 2000),
  })
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())
