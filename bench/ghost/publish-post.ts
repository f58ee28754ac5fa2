/** Sets up a fresh Ghost and publishes one post with this text; answers its path. */
export async function publishPost(address: string, title: string, html: string): Promise<string> {
  const owner = { name: 'Bench', email: 'bench@example.test', password: 'trang-kho-doan-9471-hoa' }
  await send('/ghost/api/admin/authentication/setup/', { setup: [{ ...owner, blogTitle: 'Bench' }] })
  const session = await send('/ghost/api/admin/session/', { username: owner.email, password: owner.password })
  const cookie = session.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const made = await send(
    '/ghost/api/admin/posts/?source=html',
    { posts: [{ title, html, status: 'published' }] },
    cookie,
  )
  const { posts } = (await made.json()) as { posts: { url: string }[] }
  return new URL(posts[0]!.url).pathname

  async function send(path: string, body: unknown, cookie = '') {
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, ...(cookie && { cookie }) },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
}
