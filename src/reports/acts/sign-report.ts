import type { Actor } from '../../platform/actor.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { contentsOf, fingerprintOfContents } from '../contents.ts'
import { freeze } from '../freeze.ts'
import { fingerprintOf } from '../frozen.ts'
import { changeRow } from '../store.ts'
import { insertFrozen } from '../store-frozen.ts'
import { type ActDeps, changeReport } from './change-report.ts'

type Asked = {
  readonly reportId: number
  /** Fingerprint of what the signer had on the page; undefined: whatever it now says. */
  readonly seen?: string
}

/**
 * The head signs: figures with their definitions and rows, the passages and the whole document are frozen under one
 * fingerprint, all in the transaction that changes the state. Killed half-way, nothing is signed; asked twice, once.
 */
export const signReport = (deps: ActDeps, actor: Actor, { reportId, seen }: Asked): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'sign', by: 'signer' }, async (tx, report) => {
    const contents = await contentsOf(tx, deps, report)
    if (seen !== undefined && seen !== fingerprintOfContents(contents)) return refuse(actTexts.seenOther)
    const at = deps.clock.now().toString()
    const body = await freeze(tx, deps, contents, actor.name)
    const sha256 = fingerprintOf(body)
    await insertFrozen(tx, { reportId, sha256, body, at, byUser: actor.userId, byName: actor.name })
    await changeRow(tx, reportId, {
      ...{ state: 'signed', signedAt: at, signedBy: actor.userId, signedByName: actor.name },
      frozenSha256: sha256,
    })
    const set = body.figures.filter((figure) => figure.set !== null).map(({ key }) => key)
    return done({
      action: 'report.signed',
      happening: 'report.signed',
      detail: { sha256, figures: body.figures.length, set },
    })
  })
