export type OwnAnswer = {
  readonly status: number
  readonly location: string | null
  readonly contentType: string
  readonly bytes: Buffer
}

/** Reads none of the body unless told how many bytes of it may be read; a longer one answers none. */
export type AskOwnSite = (path: string, mostBytes?: number) => Promise<OwnAnswer>

type Asked = {
  request(url: string, init: RequestInit, env: { address: string }): Response | Promise<Response>
}

/** Asks the site for one of its own paths, as a program without an account that is not counted as a reader. */
export const askOwnSite =
  (site: Asked, origin: string): AskOwnSite =>
  async (path, mostBytes = 0) => {
    const headers = { 'user-agent': 'LoaBot (link check)' }
    const answer = await site.request(new URL(path, origin).href, { headers }, { address: '127.0.0.1' })
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      contentType: answer.headers.get('content-type') ?? '',
      bytes: await bodyOf(answer, mostBytes),
    }
  }

async function bodyOf(answer: Response, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (most > 0)
    for await (const chunk of answer.body ?? []) {
      size += chunk.length
      if (size > most) return Buffer.alloc(0)
      chunks.push(chunk)
    }
  else await answer.body?.cancel()
  return Buffer.concat(chunks)
}
