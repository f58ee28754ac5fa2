import { isUnsent, type KeptItem } from './kept-item.ts'
import { type Shown, showItem } from './kept-list-item.ts'
import type { KeptStore } from './kept-store.ts'
import { mendKept } from './mend-kept.ts'
import { showRoom } from './room.ts'

export type ListDeps = {
  readonly account: string
  readonly store: KeptStore
  changed(): Promise<void>
  send(): Promise<void>
}

const day = 86_400_000

/** The list of kept forms on the page made for it; undefined elsewhere. */
export function listFor({ account, store, changed, send }: ListDeps) {
  const root = document.querySelector<HTMLElement>('[data-kept-list]')
  if (!root) return undefined
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!
  let shown: readonly Shown[] = []

  const acts: Readonly<Record<string, (key: string) => Promise<unknown>>> = {
    send: () => send(),
    mend: async (key) => {
      const item = await store.get(key)
      if (item) await mendKept(store, item)
    },
    drop: (key) => moveTo(key, 'dropped'),
    'take-back': (key) => moveTo(key, 'waiting'),
  }
  const moveTo = async (key: string, state: 'dropped' | 'waiting') => {
    await store.change(key, (item) =>
      item.state === 'sent'
        ? item
        : { ...item, state: takenBack(item, state), changedAt: Date.now(), nextAt: 0 },
    )
    await changed()
    root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] button:not([hidden])`)?.focus()
  }

  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-act]')
    const key = button?.closest<HTMLElement>('[data-key]')?.dataset.key ?? ''
    if (button?.dataset.act) void acts[button.dataset.act]?.(key)
  })
  void forgetOld(store, account).then(changed)
  void navigator.storage?.persist?.()

  return {
    async show(items: readonly KeptItem[]): Promise<void> {
      const [waiting, rest] = [items.filter(isUnsent), items.filter(({ state }) => state === 'dropped')]
      const sent = items.filter(({ state }) => state === 'sent').reverse()
      const next = await Promise.all(
        [...waiting, ...rest, ...sent].map(async (item) =>
          showItem(item, item.state === 'sent' ? [] : await store.files(item.key)),
        ),
      )
      for (const old of shown) old.release()
      shown = next
      const elements = next.map(({ element }) => element)
      const unsent = waiting.length + rest.length
      part('unsent').replaceChildren(...elements.slice(0, unsent))
      part('sent').replaceChildren(...elements.slice(unsent))
      part('nothing').hidden = unsent > 0
      part('sent-section').hidden = sent.length === 0
      part('send').hidden = !navigator.onLine || waiting.every(({ state }) => state === 'refused')
      part('offline').hidden = navigator.onLine || waiting.length === 0
      part('sign-in').hidden = waiting.every(({ state }) => state !== 'signed-out')
      await showRoom(part('room'))
    },
  }
}

/** What was refused before it was put away comes back as refused. */
const takenBack = ({ refusal }: KeptItem, state: 'dropped' | 'waiting') =>
  state === 'waiting' && refusal ? 'refused' : state

/** What was put away stays a day, what the server took a week, to be looked at. */
async function forgetOld(store: KeptStore, account: string): Promise<void> {
  for (const { key, state, changedAt } of await store.of(account)) {
    const age = Date.now() - changedAt
    if ((state === 'dropped' && age > day) || (state === 'sent' && age > 7 * day)) await store.remove(key)
  }
}
