export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly words: string; readonly status: number; readonly value?: T }

/** Asks the server; a refusal comes back with its sentence, status 0 is no connection. */
export async function ask<T>(address: string, body: BodyInit, offline: string): Promise<Answer<T>> {
  try {
    const headers: HeadersInit = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    const answer = await fetch(address, { method: 'POST', body, headers, redirect: 'error' })
    const isJson = answer.headers.get('content-type')?.includes('json')
    const value = isJson ? ((await answer.json()) as T & { words?: string }) : undefined
    if (answer.ok && value !== undefined) return { ok: true, value }
    return {
      ok: false,
      status: answer.status,
      words: value?.words ?? (isJson ? offline : await answer.text().catch(() => offline)).slice(0, 300),
      value,
    }
  } catch {
    return { ok: false, status: 0, words: offline }
  }
}

export function formWith(entries: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.set(name, value)
  return form
}
