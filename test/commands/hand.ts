/** Somebody who uses Loa over HTTP without a browser: keeps cookies, sends forms. */
export class Hand {
  readonly #address: string
  readonly #cookies = new Map<string, string>()

  constructor(address: string) {
    this.#address = address
  }

  async signIn(email: string): Promise<void> {
    const answer = await this.post('/dang-nhap/tai-khoan-mau', { email })
    if (answer.status !== 303) throw new Error(`${email} was not let in: ${answer.status}`)
  }

  get(path: string): Promise<Response> {
    return this.#send(path, { method: 'GET' })
  }

  post(
    path: string,
    form: Readonly<Record<string, string | File | readonly string[]>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const body = new FormData()
    for (const [name, value] of Object.entries(form))
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string)
    return this.#send(path, { method: 'POST', body, headers: { ...headers, origin: this.#address } })
  }

  /** The values that a page's upload form would send as it stands: what is hidden, typed and chosen. */
  uploadForm(html: string): Record<string, string | string[]> {
    const form = /<form\b[^>]*multipart[^>]*>[\s\S]*?<\/form>/.exec(html)?.[0]
    if (!form) throw new Error('the page has no upload form')
    const values: Record<string, string[]> = {}
    for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
      const [name, value, type] = [
        attribute(input, 'name'),
        attribute(input, 'value') ?? '',
        attribute(input, 'type'),
      ]
      const isChoice = type === 'checkbox' || type === 'radio'
      if (!name || type === 'file' || (isChoice && !/\schecked\b/.test(input))) continue
      values[name] = [...(values[name] ?? []), value]
    }
    return Object.fromEntries(
      Object.entries(values).map(([name, all]) => [name, all.length === 1 ? all[0]! : all]),
    )
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as object), cookie }
    const answer = await fetch(new URL(path, this.#address), { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) this.#cookies.set(name, value ?? '')
    }
    return answer
  }
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
