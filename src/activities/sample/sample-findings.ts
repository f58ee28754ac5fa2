import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadDirectory } from '../../agencies/index.ts'
import { actorOf, system } from '../../platform/actor.ts'
import { sha256Of } from '../../platform/files.ts'
import { historyOf, record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { type KeptFile, keepBytes, keepUploads } from '../../platform/media/index.ts'
import { freezeEvidence } from '../evidence/frozen/freeze-evidence.ts'
import { insertEvidence } from '../store-activities.ts'
import { sampleOf } from './sample-file.ts'
import { insertSampleCapture, newestSample } from './store-sample-findings.ts'

const subject = 'sample-findings'

/** Pictures that each say on their face that they are samples, and whose activity of the sample they prove. */
const pictures = [
  { file: 'anh-hop-thon-mau.jpg', agency: 'ubnd-xa-phuoc-tien' },
  { file: 'anh-hop-thon-cat-mau.jpg', agency: 'ubnd-xa-phuoc-dai' },
  { file: 'anh-cum-loa-mau.jpg', agency: 'ubnd-xa-phuoc-dai' },
] as const

const captured = {
  title: 'Xã phát thanh hướng dẫn nộp hồ sơ trực tuyến (mẫu)',
  words: [
    'Xã phát thanh hướng dẫn nộp hồ sơ trực tuyến (mẫu)',
    'Đây là nội dung mẫu để trình diễn, không có trang nào như vậy.',
    'Bản tin phát hai buổi mỗi ngày trong tuần, hướng dẫn bà con chuẩn bị giấy tờ và nộp hồ sơ tại nhà.',
  ].join('\n'),
}

const frozen = { from: '2023-04-01', to: '2023-06-30', purpose: 'Chấm điểm quý II năm 2023 (mẫu)' }

/**
 * Gives the sample world what a verifier looks twice at: a picture that was cut out of another, one taken on another day,
 * a link with its capture, and a set that was fixed. Once only.
 */
export async function loadSampleFindings(
  deps: Pick<Deps, 'db' | 'clock' | 'files'>,
  folder: string,
): Promise<void> {
  if ((await historyOf(deps.db, subject, 1)).length > 0) return
  const kept: { picture: KeptFile; agency: string }[] = []
  for (const { file, agency } of pictures) {
    const bytes = await readFile(join(folder, 'sample/evidence', file)).catch(() => undefined)
    if (!bytes) return
    const [picture] = (await keepUploads(deps, [new File([bytes], file)], 'file')).kept
    if (picture) kept.push({ picture, agency })
  }
  const words = Buffer.from(captured.words)
  const textSha256 = await keepBytes(deps, words, 'text/plain', 'ban-chup-mau.txt')
  await deps.db.transaction().execute(async (tx) => {
    for (const { picture, agency } of kept) {
      const activity = await newestSample(tx, agency, 'any')
      if (activity) await insertEvidence(tx, activity.id, [picture], [])
    }
    const linked = await newestSample(tx, 'ubnd-xa-phuoc-dai', 'link')
    if (linked?.url) {
      const about = { activityId: linked.id, url: linked.url, lookedAt: linked.loggedAt }
      const page = { bytesSize: words.length, bytesSha256: sha256Of(words), textSha256 }
      await insertSampleCapture(tx, {
        ...about,
        ...page,
        title: captured.title,
        characters: captured.words.length,
      })
    }
    await record(tx, system, deps.clock, { action: 'activity.sample-findings-loaded', subject })
  })
  await freezeSample(deps, folder)
}

async function freezeSample(deps: Pick<Deps, 'db' | 'clock' | 'files'>, folder: string): Promise<void> {
  const { programme, programmeOfficer, to } = await sampleOf(folder)
  const directory = await loadDirectory(deps.db, to)
  const [province, commune] = [directory.bySlug(programme), directory.bySlug('ubnd-xa-phuoc-dai')]
  if (!province || !commune) return
  const roles = [{ role: 'programme_officer', agencyId: province.id }]
  await freezeEvidence(deps, actorOf('mau:chuyen-vien', programmeOfficer, roles), {
    ...frozen,
    agencyId: commune.id,
  })
}
