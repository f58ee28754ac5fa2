import { afterAnswer } from './after-answer.ts'
import { askServer } from './ask-server.ts'
import { isToBeTried, type KeptItem } from './kept-item.ts'
import type { KeptStore } from './kept-store.ts'

export type Sending = {
  readonly account: string
  readonly store: KeptStore
  readonly ask?: typeof askServer
  readonly locks?: Pick<LockManager, 'request'>
  readonly now?: () => number
  readonly chance?: () => number
  /** Now, whatever was waited for. */
  readonly isAsked?: boolean
  /** Told after each item. */
  readonly changed?: () => unknown
}

/** No two senders at a time, whichever page or worker they live in. Answers false when another is at it. */
export async function sendKept(sending: Sending): Promise<boolean> {
  const { locks = navigator.locks } = sending
  return locks.request('loa-offline-send', { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    await sendAll(sending)
    return true
  })
}

async function sendAll(sending: Sending): Promise<void> {
  const { account, store, isAsked, now = Date.now } = sending
  const moment = isAsked ? Number.MAX_SAFE_INTEGER : now()
  for (const { key } of (await store.of(account)).filter((item) =>
    isToBeTried(item, { account, now: moment }),
  )) {
    const isGoingOn = await sendOne(sending, key)
    await sending.changed?.()
    if (!isGoingOn) return
  }
}

/** False when the rest would fare no better: there is no network, or nobody is signed in. */
async function sendOne(sending: Sending, key: string): Promise<boolean> {
  const { store, ask = askServer, locks = navigator.locks, now = Date.now, chance = Math.random } = sending
  return locks.request(lockOf(key), { ifAvailable: true }, async (lock) => {
    // A form that is just being sent by its own page is left to it.
    const item = lock && (await store.get(key))
    if (!item || !isToBeTried(item, { account: sending.account, now: Number.MAX_SAFE_INTEGER })) return true
    const answer = await ask(item, await store.files(key))
    await store.change(key, (current) => afterAnswer(current, answer, now(), chance()))
    return (
      answer.kind === 'taken' ||
      answer.kind === 'refused' ||
      (answer.kind === 'no-answer' && !!answer.isReached)
    )
  })
}

export const lockOf = (key: KeptItem['key']) => `loa-offline-item:${key}`
