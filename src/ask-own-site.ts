export type AskOwnSite = (
  path: string,
) => Promise<{ readonly status: number; readonly location: string | null }>

type Asked = {
  request(url: string, init: RequestInit, env: { address: string }): Response | Promise<Response>
}

/** Asks the site for one of its own paths, as a program without an account that is not counted as a reader. */
export const askOwnSite =
  (site: Asked, origin: string): AskOwnSite =>
  async (path) => {
    const headers = { 'user-agent': 'LoaBot (link check)' }
    const answer = await site.request(new URL(path, origin).href, { headers }, { address: '127.0.0.1' })
    await answer.body?.cancel()
    return { status: answer.status, location: answer.headers.get('location') }
  }
