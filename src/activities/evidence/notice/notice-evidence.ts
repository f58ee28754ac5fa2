import type { Deps } from '../../../platform/http/context.ts'
import { placeOfPicture } from '../../../platform/media/index.ts'
import { readWords } from '../../../platform/reading/index.ts'
import { askForCaptures, capturedAmong } from '../captures/store-captures.ts'
import { findNearPictures } from '../near-copies/find-near-pictures.ts'
import { awaitPrint, noteSameLook } from '../near-copies/store-pictures.ts'
import { takeWordsDown } from '../near-copies/take-words-down.ts'
import { fewestSyllables } from '../near-copies/texts/shingles.ts'
import {
  hasPlaceRead,
  keepPlace,
  markCaptureRead,
  markNoticed,
  markRead,
  passOverShortEntries,
  type UnnoticedEvidence,
  unnoticedEvidence,
  unreadCaptures,
  unreadEntries,
} from './store-notice.ts'

type NoticeDeps = Pick<Deps, 'db' | 'clock' | 'files'>

const batch = 100
/** A syllable and its space are seldom longer. */
const shortEntry = fewestSyllables * 3

/**
 * A slice of looking at what came in: links are put down for their capture, the places of pictures are read, words are
 * taken down, and each picture and text is compared with those known before. Safe to repeat and to break off.
 */
export async function noticeEvidence(deps: NoticeDeps, sliceMilliseconds = 40_000): Promise<void> {
  const endsAt = performance.now() + sliceMilliseconds
  const isTime = () => performance.now() < endsAt
  while (isTime() && (await noticeSome(deps)) > 0);
  while (isTime() && (await readSomeEntries(deps)) > 0);
  while (isTime() && (await readSomeCaptures(deps)) > 0);
  await findNearPictures(deps, endsAt)
}

async function noticeSome(deps: NoticeDeps): Promise<number> {
  const fresh = await unnoticedEvidence(deps.db, batch)
  const captured = await capturedAmong(deps.db, [...new Set(fresh.map(({ activityId }) => activityId))])
  const isCaptured = (one: UnnoticedEvidence) =>
    captured.some(({ activityId, url }) => activityId === one.activityId && url === one.url)
  for (const one of fresh) await noticeOne(deps, one, isCaptured(one))
  return fresh.length
}

async function noticeOne({ db, clock, files }: NoticeDeps, one: UnnoticedEvidence, isCaptured: boolean) {
  const { activityId, url, sha256, displaySha256, mediaType, name } = one
  const foundAt = clock.now().toString()
  const isPicture = sha256 !== null && displaySha256 !== null
  const place = isPicture && !(await hasPlaceRead(db, sha256)) ? await placeIn(files, sha256) : undefined
  // The placeholders of the sample world say the same in every copy.
  const text = sha256 && !isPicture && !one.isSample ? await wordsIn(files, sha256, mediaType ?? '') : ''
  await db.transaction().execute(async (tx) => {
    // What a sample links to is no place at all (RFC 2606).
    if (url && !isCaptured && !one.isSample)
      await askForCaptures(tx, [{ activityId, url, askedAt: foundAt, askedByName: null }])
    if (isPicture) {
      await keepPlace(tx, sha256, place)
      await noteSameLook(tx, await awaitPrint(tx, displaySha256), displaySha256, foundAt)
    }
    if (sha256 && text)
      await takeWordsDown(tx, { activityId, source: 'file', key: sha256, name, text }, foundAt)
    await markNoticed(tx, one.id)
  })
}

async function placeIn(files: Deps['files'], sha256: string) {
  const bytes = await files.read(sha256)
  return bytes && placeOfPicture(bytes)
}

async function wordsIn(files: Deps['files'], sha256: string, mediaType: string): Promise<string> {
  const bytes = await files.read(sha256)
  return bytes ? (await readWords(bytes, mediaType)).text : ''
}

async function readSomeEntries({ db, clock }: NoticeDeps): Promise<number> {
  const passed = await passOverShortEntries(db, shortEntry, 5000)
  const entries = await unreadEntries(db, batch)
  for (const { id, version, what, details } of entries)
    await db.transaction().execute(async (tx) => {
      const text = `${what}\n${details ?? ''}`
      const words = { activityId: id, source: 'entry' as const, key: '', name: what, text }
      await takeWordsDown(tx, words, clock.now().toString())
      await markRead(tx, id, version)
    })
  return passed + entries.length
}

async function readSomeCaptures({ db, clock, files }: NoticeDeps): Promise<number> {
  const captures = await unreadCaptures(db, batch)
  for (const { id, activityId, textSha256, title, url } of captures) {
    const text = (await files.read(textSha256))?.toString('utf8') ?? ''
    await db.transaction().execute(async (tx) => {
      const words = { activityId, source: 'capture' as const, key: textSha256, name: title || url, text }
      await takeWordsDown(tx, words, clock.now().toString())
      await markCaptureRead(tx, id)
    })
  }
  return captures.length
}
