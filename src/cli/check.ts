import { checkFiles } from '../platform/check-files.ts'
import { migrateToLatest } from '../platform/database/migrate.ts'
import { openDatabase } from '../platform/database/open.ts'
import { openFileStore } from '../platform/files.ts'
import { checkHistory } from '../platform/history.ts'
import { checkTexts as texts } from './check-texts.ts'
import { beginLifetime } from './lifetime.ts'
import { requiredSettings } from './required-settings.ts'
import { say } from './say.ts'
import { urlOf } from './url-of.ts'

/** Walks the whole history and reads every kept file. Answers 0 when both are as they were written, else 1. */
export async function check(): Promise<number> {
  const settings = requiredSettings()
  const life = beginLifetime()
  try {
    const database = openDatabase(await urlOf(settings, life))
    life.onClose(database.close)
    await migrateToLatest(database.db)
    const history = await checkHistory(database.db)
    const files = await checkFiles(database.db, openFileStore(`${settings.dataFolder}/files`))
    const isWhole = history.whole && files.missing.length + files.changed.length === 0
    tell(
      history.whole ? texts.historyWhole(history.lines) : texts.historyBroken(history.brokenAt, history.why),
    )
    tell(texts.filesRead(files.files))
    for (const sha256 of files.missing) tell(texts.fileMissing(sha256))
    for (const sha256 of files.changed) tell(texts.fileChanged(sha256))
    return isWhole ? 0 : 1
  } finally {
    await life.close()
  }
}

const tell = (text: { vi: string; en: string }) => say(`${text.vi} / ${text.en}`)
