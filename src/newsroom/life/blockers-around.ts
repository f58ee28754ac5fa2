import type { Text } from '../../platform/i18n.ts'
import { picturesIn } from '../body/pictures-in.ts'
import { filesPath } from '../files/workspace/paths.ts'
import { deskPath, editorPath } from '../workspace/addresses.ts'
import { fixes, passes, places, reasons } from './blocker-texts.ts'
import type { Blocker, Judged, Outcome } from './blockers.ts'
import { said } from './say.ts'

/** What is judged around the words: files, transcript, correction note, comments, translation, time. */
export const aroundReasons = (judged: Judged): readonly Outcome[] => [
  fileReasons(judged),
  transcriptReasons(judged),
  correctionReasons(judged),
  commentReasons(judged),
  translationReasons(judged),
  timeReasons(judged),
]

function fileReasons({ edition, facts, files }: Judged): Outcome {
  const at = (key: string, text: Text, label: Text): Blocker => ({
    key,
    text,
    where: places.files,
    fix: { label, href: filesPath(edition.id) },
  })
  const hasMedia = files.some(({ role }) => role === 'media')
  const missing = {
    document: files.length === 0 ? at('file_missing', reasons.fileMissing, fixes.attach) : undefined,
    video: hasMedia ? undefined : at('media_missing', reasons.mediaMissing, fixes.attach),
    audio: hasMedia ? undefined : at('media_missing', reasons.mediaMissing, fixes.attach),
    photo:
      picturesIn(edition.body).length > 0
        ? undefined
        : at('picture_missing', reasons.pictureMissing, fixes.attach),
  }
  const own = missing[facts.kind as keyof typeof missing]
  const signed = (state: string) => files.filter(({ signature }) => signature === state)
  return {
    blockers: [
      ...(own ? [own] : []),
      ...signed('broken').map(({ name }) =>
        at('signature_broken', said(reasons.signatureBroken, name), fixes.check),
      ),
    ],
    warnings: signed('unchecked').map(({ name }) =>
      at('signature_unchecked', said(reasons.signature, name), fixes.check),
    ),
  }
}

function transcriptReasons({ edition, facts }: Judged): Outcome {
  if (facts.kind !== 'video' && facts.kind !== 'audio') return {}
  if (edition.transcript.trim() !== '') return { passed: passes.transcript }
  const fix = { label: fixes.write, href: `${editorPath(edition.id)}#transcript` }
  return {
    blockers: [{ key: 'transcript_missing', text: reasons.transcriptMissing, where: places.transcript, fix }],
  }
}

function correctionReasons({ edition, corrects }: Judged): Outcome {
  if (!corrects) return {}
  if (edition.correctionNote?.trim()) return { passed: passes.correction }
  const fix = { label: fixes.write, href: `${editorPath(edition.id)}#correctionNote` }
  return {
    blockers: [
      {
        key: 'correction_note',
        text: reasons.correctionNote,
        where: places.correction,
        fix,
        isHard: true,
      },
    ],
  }
}

function commentReasons({ edition, unsettledComments }: Judged): Outcome {
  if (unsettledComments === 0) return {}
  const fix = { label: fixes.settle, href: `${deskPath(edition.id)}#trao-doi` }
  const text = said(reasons.comments, unsettledComments)
  return { warnings: [{ key: 'comments', text, where: places.comments, fix }] }
}

function translationReasons({ edition, vietnamese }: Judged): Outcome {
  if (edition.lang === 'vi' || !vietnamese) return {}
  const isCurrent =
    edition.sourceEditionId === vietnamese.editionId && edition.sourceRevision === vietnamese.revision
  if (isCurrent) return {}
  const fix = { label: fixes.compare, href: deskPath(vietnamese.editionId) }
  return {
    warnings: [{ key: 'translation_behind', text: reasons.translationBehind, where: places.body, fix }],
  }
}

function timeReasons({ edition, now }: Judged): Outcome {
  const waits = edition.state === 'scheduled' || edition.state === 'failed'
  if (!waits || edition.scheduledFor === null) return {}
  if (Temporal.Instant.compare(edition.scheduledFor, now) > 0) return {}
  const fix = { label: fixes.time, href: `${deskPath(edition.id)}#hen-gio` }
  return { warnings: [{ key: 'time_past', text: reasons.timePast, where: places.schedule, fix }] }
}
