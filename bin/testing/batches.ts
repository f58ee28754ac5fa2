import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A process for every file costs more than most files' tests; so many share one. */
const filesTogether = 30

/**
 * Test files to be run one process each: small ones are imported together by a file made for it. Files of journeys,
 * processes and browsers, and those with steps before or after all their tests, stay alone.
 */
export function inBatches(files: readonly string[]): readonly string[] {
  const together = files.filter(mayShare)
  const folder = mkdtempSync(join(tmpdir(), 'loa-test-batches-'))
  const batches: string[] = []
  const count = Math.ceil(together.length / filesTogether)
  for (let at = 0; at < count; at++) {
    const batch = join(folder, `batch-${at}.test.mjs`)
    // Every nth, so that the slow files of one folder do not meet in one batch.
    const own = together.filter((_, index) => index % count === at)
    writeFileSync(batch, own.map((file) => `import '${pathToFileURL(resolve(file)).href}'\n`).join(''))
    batches.push(batch)
  }
  return [...files.filter((file) => !mayShare(file)), ...batches]
}

const mayShare = (file: string) =>
  /^(src|bin)\//.test(file) &&
  !file.includes('.browser.') &&
  !/^(before|after|beforeEach|afterEach)\(|process\.(chdir|env\.\w+ =)/m.test(readFileSync(file, 'utf8'))
