import type { Directory } from '../../agencies/index.ts'
import type { Database, Tx } from '../../platform/database/open.ts'
import { fieldsOf } from '../appraisal/fields.ts'
import { givenAt } from '../round/score-stages.ts'
import { sheetsOfRound } from '../round/store.ts'
import { insertMoves, scoresOfSheets } from '../round/store-scores.ts'
import { totalsOf } from '../rules/totals.ts'
import type { KeptSet } from '../sets/set.ts'
import { setOf } from '../sets/store.ts'
import { type DrawnSheet, drawSheets } from './draw-sheets.ts'
import { freezeSheets } from './freeze-sheets.ts'
import { momentsOf } from './moments.ts'
import type { SampleRound, SampleRounds } from './rounds-file.ts'
import { type FilledSheet, fillProofs, fillRest, fillSelf, fillSheets } from './store.ts'
import { type People, type Person, writtenOf } from './written-rows.ts'

export type ToFill = {
  readonly sample: SampleRounds
  readonly round: SampleRound
  readonly roundId: number
  readonly directory: Directory
  readonly users: ReadonlyMap<string, Person>
  /** What stands for every agency's evidence. */
  readonly file: { readonly sha256: string; readonly name: string }
}

/** Writes what the people of an opened round did, in a fixed number of statements however many sheets there are. */
export function fillRound({ db }: { readonly db: Database }, to: ToFill): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const sheets = await sheetsOfRound(tx, to.roundId)
    const sets = new Map<number, KeptSet>()
    for (const id of new Set(sheets.map(({ setId }) => setId))) sets.set(id, (await setOf(tx, id))!)
    const scores = await scoresOfSheets(
      tx,
      sheets.map(({ id }) => id),
    )
    const drawn = drawSheets({ ...to, sets, scores }, sheets)
    await write(tx, to, drawn, sets)
  })
}

async function write(tx: Tx, to: ToFill, drawn: readonly DrawnSheet[], sets: ReadonlyMap<number, KeptSet>) {
  const moments = momentsOf(to.round)
  const written = drawn.map((one) => writtenOf(one, moments, peopleOf(to, one, sets.get(one.sheet.setId)!)))
  const rows = written.flatMap((one) => one.rows)
  await fillSelf(
    tx,
    rows.filter(({ selfPoints, isApplicable }) => selfPoints !== null || !isApplicable),
  )
  await fillProofs(
    tx,
    to.file.sha256,
    to.file.name,
    written.flatMap((one) => one.proofs),
  )
  await fillSheets(
    tx,
    drawn.map((one) => sheetOf(to, one, { state: 'deciding' })),
  )
  await fillRest(
    tx,
    rows.filter(({ appraisedPoints }) => appraisedPoints !== null),
  )
  await insertMoves(
    tx,
    written.flatMap((one) => one.moves),
  )
  const scores = await scoresOfSheets(
    tx,
    drawn.map(({ sheet }) => sheet.id),
  )
  const totals = (one: DrawnSheet) => {
    const set = sets.get(one.sheet.setId)!
    return one.state === 'final' ? totalsOf(set, givenAt(set, scores.get(one.sheet.id)!, 'final')) : undefined
  }
  await fillSheets(
    tx,
    drawn.map((one) => {
      const sum = totals(one)
      const { total = null, applicableMaximum = null, index = null } = sum ?? {}
      return sheetOf(to, one, { total, applicableMaximum, indexValue: index })
    }),
  )
  await freezeSheets(tx, drawn, sets, moments, 'Hệ thống')
}

const reached = (state: string, from: string) => {
  const order = ['scoring', 'awaiting_head', 'appraising', 'explaining', 'deciding', 'final']
  return order.indexOf(state) >= order.indexOf(from)
}

function sheetOf(to: ToFill, { sheet, state }: DrawnSheet, more: Partial<FilledSheet>): FilledSheet {
  const moments = momentsOf(to.round)
  const has = (from: string, at: string) => (reached(state, from) ? at : null)
  return {
    ...{ id: sheet.id, state, byName: reached(state, 'awaiting_head') ? unitName(to, sheet.agencyId) : null },
    submittedAt: has('awaiting_head', moments.signed),
    signedAt: has('appraising', moments.signed),
    appraisedAt: has('explaining', moments.appraised),
    explainUntil: has('explaining', moments.until),
    explainedAt: has('deciding', moments.closed),
    finalisedAt: has('final', moments.final),
    finalisedByName: state === 'final' ? (to.users.get(to.sample.leader)?.fullName ?? '') : null,
    ...{ total: null, applicableMaximum: null, indexValue: null, ...more },
  }
}

const unitName = ({ directory }: ToFill, agencyId: number): string =>
  directory.byId(agencyId)?.shortName ?? String(agencyId)

function peopleOf(to: ToFill, { sheet }: DrawnSheet, set: KeptSet): People {
  const { appraisers, leader } = to.sample
  const fields = fieldsOf(set.criteria)
  return {
    unit: unitName(to, sheet.agencyId),
    leader: to.users.get(leader)!,
    appraiserOf: (code) => to.users.get(appraisers[fields.get(code) ?? '*'] ?? appraisers['*'] ?? '')!,
  }
}
