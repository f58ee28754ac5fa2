import { moveDays } from './move-days.ts'
import type { NotKept } from './worker-types.ts'

/**
 * On every page of who may write without a network, and small for that reason: starts the worker, forgets the kept pages
 * on signing out, and fetches the queue's script only when something waits or the page shows the queue.
 */
const { account, keptAt } = document.documentElement.dataset
const { worker, scope, queue } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {}

if (account && worker && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' }).catch(() => {})
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<NotKept>) => sayNotKept(data))
  document.addEventListener('submit', forgetOnSignOut)
  if (document.querySelector('[data-kept-list]')) loadQueue()
  else void holdsAny().then((any) => any && loadQueue())
}
if (keptAt) moveDays(Number(keptAt), Date.now())

/** A new database is not made by looking whether there is one. */
function holdsAny(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open('loa-offline')
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onerror = () => resolve(false)
    request.onsuccess = () => {
      const count = request.result.transaction('item').objectStore('item').count()
      count.onerror = count.onsuccess = () => {
        request.result.close()
        resolve(count.result > 0)
      }
    }
  })
}

function loadQueue(): void {
  if (!queue) return
  const script = document.createElement('script')
  script.src = queue
  document.head.append(script)
}

/** The page waits until nothing of this person is left to open without a network. What is kept to be sent stays. */
function forgetOnSignOut(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  if (form.dataset.endsSession === undefined) return
  event.preventDefault()
  void caches.delete('loa-shell').finally(() => form.submit())
}

function sayNotKept({ notKept, key }: NotKept): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-kept-offline]')) {
    if (![...form.elements].some((field) => (field as HTMLInputElement).value === key)) continue
    for (const notice of form.querySelectorAll<HTMLElement>('[data-not-kept]'))
      notice.hidden = notice.dataset.notKept !== notKept
    // The button that says "sending" is freed as when the browser comes back to the page.
    window.dispatchEvent(new Event('pageshow'))
  }
}
