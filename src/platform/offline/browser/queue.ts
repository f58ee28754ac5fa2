import { nextTry } from './after-answer.ts'
import { isUnsent, type KeptItem } from './kept-item.ts'
import { listFor } from './kept-list.ts'
import { keptStore } from './kept-store.ts'
import { sendKept } from './send-kept.ts'
import { channelName } from './worker-types.ts'

/** Where something waits: says how much, sends it, and shows it on the page of kept forms. */
const { account } = document.documentElement.dataset
if (account) begin(account)

function begin(account: string): void {
  const store = keptStore()
  const channel = new BroadcastChannel(channelName)
  const changed = async () => {
    channel.postMessage('changed')
    await show()
  }
  const send = async (isAsked = false) => {
    if (!navigator.onLine) return
    await sendKept({ account, store, changed, isAsked })
    again(await store.of(account))
  }
  const list = listFor({ account, store, changed, send: () => send(true) })

  async function show(): Promise<void> {
    const items = await store.of(account)
    showCount(items.filter(isUnsent).length)
    await list?.show(items)
  }

  /** While a page is open it tries again by itself; a form that was just kept elsewhere too. */
  let timer: ReturnType<typeof setTimeout> | undefined
  function again(items: readonly KeptItem[]): void {
    clearTimeout(timer)
    const next = nextTry(items)
    if (next !== undefined) timer = setTimeout(() => void send(), Math.max(1000, next - Date.now()))
  }

  channel.onmessage = () => void show()
  window.addEventListener('online', () => void show().then(() => send(true)))
  window.addEventListener('offline', () => void show())
  void show().then(() => send())
}

function showCount(count: number): void {
  for (const chip of document.querySelectorAll<HTMLElement>('[data-waiting]')) {
    const { one = '', many = '' } = chip.dataset
    chip.hidden = count === 0
    const words = chip.querySelector('[data-words]')
    if (words) words.textContent = (count === 1 ? one : many).replace('{n}', String(count))
  }
}
