import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { system } from '../../platform/actor.ts'
import { sha256Of } from '../../platform/files.ts'
import { historyOf, record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { type KeptFile, keepBytes, keepUploads } from '../../platform/media/index.ts'
import { insertEvidence } from '../store-activities.ts'
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

/**
 * Gives the sample world what a verifier looks twice at: a picture that was cut out of another, one taken on another day,
 * and a link with its capture. Once only.
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
}
