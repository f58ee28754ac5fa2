import { writeDocx } from '../src/platform/official/docx/write-docx.ts'
import { letter } from '../src/platform/official/fixtures/letter.ts'
import { agencyTable, issuedReport } from '../src/platform/official/fixtures/report.ts'
import { officialLayoutOn } from '../src/platform/official/layout.ts'
import { checkLayout } from '../src/platform/official/reading/check-layout.ts'

/** How long a report about a hundred agencies takes as a Word file: written, and read back against the law. */
export type OfficialMeasured = {
  readonly figures: number
  readonly megabytes: number
  readonly writeMs: number
  readonly checkMs: number
  readonly letterMs: number
}

const agencies = 100
const rounds = 5

export async function measureOfficial(): Promise<OfficialMeasured> {
  const layout = officialLayoutOn('2023-09-20')
  const issued = issuedReport(agencies)
  const document = { ...issued, body: [...issued.body, agencyTable(agencies, 6)] }
  const write = () => writeDocx(document, layout)
  const bytes = await write()
  return {
    figures: agencies * (4 + 12 + 6),
    megabytes: Math.round(bytes.length / 1e4) / 100,
    writeMs: await median(write),
    checkMs: await median(() => checkLayout(bytes, layout)),
    letterMs: await median(() => writeDocx(letter, layout)),
  }
}

async function median(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    await act()
    times.push(performance.now() - from)
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!)
}

if (process.argv[1] === import.meta.filename) console.log(await measureOfficial())
