import { afterAnswer } from './after-answer.ts'
import { answerOf } from './ask-server.ts'
import { itemOfForm, mended, type Taken } from './item-of-form.ts'
import type { Answer, KeptItem } from './kept-item.ts'
import type { KeptStore } from './kept-store.ts'
import { lockOf } from './send-kept.ts'
import type { KeptFormSettings, NotKept, WorkerSettings } from './worker-types.ts'

export type Taking = {
  readonly settings: Pick<WorkerSettings, 'queue' | 'signIn'>
  readonly store: KeptStore
  /** Asks the browser to send later what is kept. */
  later(): Promise<unknown>
  /** Tells the open pages. */
  tell(message: NotKept): Promise<unknown>
}

/**
 * Takes a form that a page posts: keeps it on this device first, then sends it as the page would have. When no answer
 * comes, or one that is none, it stays kept and the page of kept forms is shown.
 */
export async function takeForm(request: Request, form: KeptFormSettings, taking: Taking): Promise<Response> {
  const data = await request.clone().formData()
  const taken = itemOfForm(form, data, Date.now())
  if (!taken) return fetch(request)
  const { item, files } = taken
  const { store, tell } = taking
  if (files.reduce((sum, { size }) => sum + size, 0) > form.mostBytes)
    return stay(tell({ notKept: 'too-large', key: item.key }))
  return navigator.locks.request(lockOf(item.key), async () => {
    const before = await store.get(item.key)
    const isKept = before !== undefined || (await keeps(store, taken))
    const response = await sendNow(request.url, data).catch(() => undefined)
    const settled = response && (await settledBy(response, item, before, taking))
    if (settled) return settled
    // Before anything leads away from the page, what was typed into it must be kept.
    const isStillKept = before ? await keepsMended(store, before, taken) : isKept
    if (!isStillKept) return stay(tell({ notKept: 'full', key: item.key }))
    const answer = response ? await answerTo(response) : undefined
    if (answer) await store.change(item.key, (kept) => afterAnswer(kept, answer, Date.now(), Math.random()))
    const { queue, signIn } = taking.settings
    if (answer?.kind === 'signed-out') return goTo(`${signIn}?tiep=${encodeURIComponent(queue)}`)
    await taking.later()
    return goTo(queue)
  })
}

/** The redirect after it is told in a header: a worker may follow none itself, for then its page could not. */
const sendNow = (address: string, body: FormData) =>
  fetch(address, { method: 'POST', body, headers: { accept: 'text/html', 'x-loa-worker': '1' } })

/** The server took the form, or gave it back to be mended; undefined when it did neither. */
async function settledBy(
  response: Response,
  { key }: KeptItem,
  before: KeptItem | undefined,
  { store, settings }: Taking,
): Promise<Response | undefined> {
  const goesTo = response.headers.get('x-loa-location')
  if (goesTo && !goesTo.startsWith(settings.signIn)) {
    await store.remove(key)
    return goTo(goesTo)
  }
  if (response.status !== 422) return undefined
  // The form is back with its owner, every file of it on the server. What waited before waits until it is taken.
  if (before) await store.change(key, toBeMended)
  else await store.remove(key)
  return response
}

const answerTo = async (response: Response): Promise<Answer> =>
  response.headers.has('x-loa-location')
    ? { kind: 'signed-out' }
    : answerOf(response).catch(() => ({ kind: 'no-answer' }))

const toBeMended = (kept: KeptItem): KeptItem =>
  kept.state === 'refused' ? kept : { ...kept, state: 'refused', refusal: { why: 'form', issues: [] } }

const keeps = (store: KeptStore, { item, files }: Taken) =>
  store.add(item, files).then(
    () => true,
    () => false,
  )

const keepsMended = async (store: KeptStore, before: KeptItem, { item, files }: Taken) =>
  keeps(store, {
    item: mended(before, item),
    files: [...files, ...((await store.files(before.key)) as File[])],
  })

/** An answer without content leaves the page as it is, with everything typed into it. */
async function stay(told: Promise<unknown>): Promise<Response> {
  await told
  return new Response(null, { status: 204 })
}

const goTo = (path: string) => Response.redirect(new URL(path, location.origin).href, 303)
