import { ask } from './ask.ts'
import { forgetHere, keepHere, type Written } from './kept.ts'
import { dismiss, notify } from './notices.ts'
import { filled, type Words } from './words.ts'

export type Saving = {
  /** Something was written: it is saved after a pause. */
  changed(): void
  /** Saves now; true when all that was written is on the server. */
  saveNow(): Promise<boolean>
  isUnsaved(): boolean
}

type Parts = {
  readonly address: string
  readonly key: string
  readonly words: Words
  readonly state: HTMLElement
  readonly notices: HTMLElement
  readonly revision: HTMLInputElement
  written(): Omit<Written, 'revision'>
}
type Saved = { readonly revision: number; readonly at?: string; readonly words?: string }

const pause = 2000
const longestWait = 60_000

/**
 * Saves after a pause in writing and says how it stands. What cannot be sent is kept on this machine and tried again;
 * what somebody else's text stands in the way of waits for the writer to decide.
 */
export function startSaving({ address, key, words, state, notices, revision, written }: Parts): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined
  let version = 0
  let savedVersion = 0
  let failures = 0
  let isBlocked = false
  let running: Promise<boolean> | undefined
  window.addEventListener('online', () => schedule(0))

  return {
    changed() {
      version++
      say('waiting', words.unsaved)
      keepHere(key, sent())
      if (!isBlocked) schedule(pause)
    },
    saveNow() {
      clearTimeout(timer)
      return save()
    },
    isUnsaved: () => version > savedVersion,
  }

  function schedule(wait: number) {
    clearTimeout(timer)
    if (version > savedVersion && !isBlocked) timer = setTimeout(() => void save(), wait)
  }

  async function save(): Promise<boolean> {
    while (running) await running
    if (version === savedVersion) return true
    running = send()
    const isSaved = await running.finally(() => {
      running = undefined
    })
    if (isSaved) schedule(pause)
    return isSaved && version === savedVersion
  }

  async function send(): Promise<boolean> {
    const sending = version
    say('waiting', words.saving)
    const answer = await ask<Saved>(`${address}/luu`, JSON.stringify(sent()), words.keptHere ?? '')
    if (answer.ok) {
      revision.value = String(answer.value.revision)
      savedVersion = sending
      failures = 0
      isBlocked = false
      for (const kind of ['conflict', 'refused']) dismiss(notices, kind)
      if (version === sending) forgetHere(key)
      say('saved', filled(words.savedAt, answer.value.at ?? ''))
      return true
    }
    if (answer.status === 409) conflict(answer.words, answer.value?.revision ?? 0)
    else if (answer.status === 422 || answer.status === 413) refused(answer.words)
    else retry(answer.status)
    return false
  }

  function conflict(sentence: string, newest: number) {
    isBlocked = true
    say('failed', words.unsaved)
    notify(notices, 'conflict', sentence, [
      { words: words.conflictOpen ?? '', href: address },
      {
        words: words.conflictMine ?? '',
        act() {
          revision.value = String(newest)
          isBlocked = false
          dismiss(notices, 'conflict')
          void save()
        },
      },
    ])
  }

  function refused(sentence: string) {
    say('failed', words.unsaved)
    notify(notices, 'refused', sentence)
  }

  function retry(status: number) {
    failures++
    say(status === 0 ? 'kept-here' : 'failed', status === 0 ? words.keptHere : words.saveFailed)
    schedule(Math.min(longestWait, 2500 * 2 ** failures))
  }

  function sent(): Written {
    return { revision: Number(revision.value), ...written() }
  }

  function say(how: string, sentence: string | undefined) {
    state.dataset.state = how
    if (state.textContent !== sentence) state.textContent = sentence ?? ''
  }
}
