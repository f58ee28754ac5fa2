import { isUnsent } from './kept-item.ts'
import { keptStore } from './kept-store.ts'
import { sendKept } from './send-kept.ts'
import { shellOf } from './shell.ts'
import { takeForm } from './take-form.ts'
import { type AskedEvent, channelName, type NotKept, type WorkerScope } from './worker-types.ts'

const worker = self as unknown as WorkerScope
const settings = worker.loaOffline
const store = keptStore()
const shell = shellOf({ ...settings, keyFields: settings.forms.map(({ keyField }) => keyField) })
const syncTag = 'loa-send'

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.allSettled([shell.refresh(), worker.skipWaiting()]))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.allSettled([worker.registration.navigationPreload?.enable(), worker.clients.claim()]),
  )
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  const { origin, pathname } = url
  if (origin !== worker.location.origin) return
  if (request.mode === 'navigate' && request.method === 'POST') {
    const form = settings.forms.find(({ action }) => action === pathname)
    if (form) event.respondWith(takeForm(request, form, { settings, store, later, tell }).finally(changed))
  } else if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(openPage(event, url))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

worker.addEventListener('sync', (event) => {
  if (event.tag === syncTag) event.waitUntil(sendInBackground())
})

/** The network first, always; what is kept only when it fails. */
async function openPage(event: AskedEvent, url: URL): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(shell.seen(url, response.clone()).catch(() => {}))
    return response
  } catch {
    return (await shell.page(url.pathname)) ?? (await shell.page(settings.fallback)) ?? Response.error()
  }
}

const asset = async (request: Request) => (await shell.asset(request)) ?? fetch(request)

/** Failing asks the browser to try again later. */
async function sendInBackground(): Promise<void> {
  const account = await shell.account()
  if (!account) return
  await sendKept({ account, store, changed, isAsked: true })
  const waits = (await store.of(account)).some((item) => isUnsent(item) && item.state === 'waiting')
  if (waits) throw new Error('some forms still wait')
}

const later = async () => worker.registration.sync?.register(syncTag).catch(() => {})

async function tell(message: NotKept): Promise<void> {
  for (const client of await worker.clients.matchAll({ type: 'window' })) client.postMessage(message)
}

const changed = () => new BroadcastChannel(channelName).postMessage('changed')
