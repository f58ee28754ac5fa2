import type { Lang } from '../../platform/i18n.ts'
import { checkLayout } from '../../platform/official/index.ts'
import type { Contents } from '../contents.ts'
import { fingerprintOf } from '../frozen.ts'
import { layoutOf, writeReport } from '../write-files.ts'

type Findings = Awaited<ReturnType<typeof checkLayout>>['findings']

const known = new Map<string, Findings>()
const mostKnown = 100

/**
 * What the layout test finds in the Word file of a report. Writing and reading a long file takes longer than all the rest
 * of its page, and the same document always gives the same answer.
 */
export async function layoutFindings(contents: Contents, lang: Lang): Promise<Findings> {
  const key = `${lang} ${fingerprintOf(contents.document)}`
  const found =
    known.get(key) ?? (await checkLayout(await writeReport(contents), layoutOf(contents), lang)).findings
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
  return found
}
