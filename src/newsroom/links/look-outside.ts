import { type Fetched, fetchOutside, type Reach } from '../../platform/outside/index.ts'
import { type Look, lookFrom } from './link.ts'

export type Marks = { readonly etag: string | null; readonly modified: string | null }

export type Outside = { readonly origin: string; readonly reach?: Reach; readonly timeout?: number }

/**
 * Looks whether a page outside is there: first only at its head; a server that answers no to that is asked for the page,
 * of which nothing is read. Answers too whether the server was reached at all.
 */
export async function lookOutside(
  url: string,
  marks: Marks,
  { origin, reach, timeout = 15_000 }: Outside,
): Promise<{ readonly look: Look; readonly isReached: boolean }> {
  const wanted = { origin, accept: 'text/html,*/*;q=0.8', maxBytes: 0, timeout, known: marks }
  const head = await fetchOutside(url, { ...wanted, method: 'HEAD' }, reach)
  const isSure = head.ok ? head.status < 400 || head.status === 429 : head.failure !== 'broken_answer'
  const answer = isSure ? head : await fetchOutside(url, wanted, reach)
  return { look: lookAt(answer), isReached: head.ok || answer.ok }
}

function lookAt(answer: Fetched): Look {
  if (!answer.ok) return { kind: 'fails', reason: answer.failure }
  const look = lookFrom(answer.status)
  if (look.kind !== 'works') return look
  const { etag, 'last-modified': modified } = answer.headers
  return { ...look, etag: short(etag), modified: short(modified) }
}

const short = (mark: string | undefined) => (mark && mark.length <= 200 ? mark : undefined)
