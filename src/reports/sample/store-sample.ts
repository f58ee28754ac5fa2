import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { FrozenReport } from '../frozen.ts'
import type { Passage } from '../store-passages.ts'
import type { SampleSending } from './sample-reports.ts'

type Written = Passage & { readonly reportId: number }

/** Before the reports are signed, as it must be. */
export async function writePassages(tx: Tx, passages: readonly Written[]): Promise<void> {
  if (passages.length > 0)
    await tx
      .insertInto('reports.passage')
      .values([...passages])
      .execute()
}

type Frozen = SampleSending & {
  readonly body: FrozenReport
  readonly sha256: string
  readonly byName: string
}

/** What many agencies signed and sent, in one statement a table. */
export async function signAndSend(tx: Tx, frozen: readonly Frozen[]): Promise<void> {
  const rows = frozen.map(({ report, signedAt, sha256, body, byName }) => ({
    ...{ reportId: report.id, sha256, body: JSON.stringify(body), at: signedAt, byName },
  }))
  await tx.insertInto('reports.frozen').values(rows).execute()
  const changes = frozen.map(({ report, number, issuedOn, signedAt, sentAt, sha256, byName }) => ({
    ...{ id: report.id, number, issued_on: issuedOn, signed_at: signedAt, sent_at: sentAt, sha256, byName },
  }))
  await sql`
    update reports.report r set state = 'sent', edit = r.edit + 3, submitted_at = c.signed_at,
      submitted_by_name = c."byName", signed_at = c.signed_at, signed_by_name = c."byName",
      frozen_sha256 = c.sha256, number = c.number, issued_on = c.issued_on, sent_at = c.sent_at
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c(id integer, number integer, issued_on date,
      signed_at timestamptz, sent_at timestamptz, sha256 text, "byName" text)
    where r.id = c.id`.execute(tx)
}
