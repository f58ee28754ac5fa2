import { loadWords } from '../../activities/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { changeSettings } from './change-settings.ts'
import { proposeRequired } from './propose-required.ts'
import { cellKey, type Per, type RequiredCell } from './required-cell.ts'
import { settingsTexts } from './settings-texts.ts'
import { replaceAudiences, replaceCells, requiredCells } from './store.ts'

type SetDeps = Pick<Deps, 'db' | 'clock'>
type At = { readonly planId: number; readonly version: number }

/** What is wanted of a cell; in which areas, as long as the class stays, is left as it was. */
export type Wanted = Pick<RequiredCell, 'themeId' | 'audienceKey' | 'classKey'> & { readonly per: Per }

/** Sets all required cells of a plan; `basis` is noted for those that change. */
export const setRequired = (
  deps: SetDeps,
  actor: Actor,
  at: At,
  wanted: readonly Wanted[],
  basis: string,
): Promise<Result<undefined>> =>
  changeSettings(deps, actor, at, async (tx, plan) => {
    const before = new Map((await requiredCells(tx, at.planId)).map((cell) => [cellKey(cell), cell]))
    const themes = new Set(plan.themes.map(({ id }) => id))
    const after = wanted
      .filter(({ themeId }) => themes.has(themeId))
      .map((cell): RequiredCell => {
        const own = before.get(cellKey(cell))
        if (own && own.per === cell.per && own.classKey === cell.classKey) return own
        const areaIds = own?.classKey === cell.classKey ? (own?.areaIds ?? null) : null
        return { ...cell, areaIds, basis }
      })
    const kept = after.filter((cell) => before.get(cellKey(cell)) === cell).length
    const changed =
      after.length - kept + (before.size - after.filter((cell) => before.has(cellKey(cell))).length)
    if (changed === 0) return done(undefined)
    if (after.length > kept && basis === '') return refuse(settingsTexts.needsBasis, 'can-cu')
    await replaceCells(tx, at.planId, after)
    return done({ action: 'coverage.required-set', detail: { cells: after.length, changed } })
  })

/** Sets whom a task is for. */
export const setTaskAudiences = (
  deps: SetDeps,
  actor: Actor,
  at: At,
  taskId: number,
  audienceKeys: readonly string[],
): Promise<Result<undefined>> =>
  changeSettings(deps, actor, at, async (tx, plan) => {
    const task = plan.tasks.find(({ id }) => id === taskId)
    const known = new Set((await loadWords(tx)).audiences.map(({ key }) => key))
    if (!task || audienceKeys.some((key) => !known.has(key)))
      return refuse(settingsTexts.unknownAudience, 'doi-tuong')
    await replaceAudiences(tx, [{ taskId, audienceKeys: [...new Set(audienceKeys)] }])
    const name = task.number ?? task.content
    return done({ action: 'coverage.task-audiences-set', detail: { task: name, audiences: audienceKeys } })
  })

/** Takes what was read from the plan's words, where nothing is set yet. */
export const acceptProposal = (deps: SetDeps, actor: Actor, at: At): Promise<Result<undefined>> =>
  changeSettings(deps, actor, at, async (tx, plan) => {
    if ((await requiredCells(tx, at.planId)).length > 0) return refuse(settingsTexts.setAlready)
    const proposed = proposeRequired(plan, (await loadWords(tx)).audiences)
    await replaceAudiences(tx, proposed.tasks)
    await replaceCells(tx, at.planId, proposed.cells)
    return done({ action: 'coverage.proposal-accepted', detail: { cells: proposed.cells.length } })
  })
