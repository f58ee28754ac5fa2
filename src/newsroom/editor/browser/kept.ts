import type { JSONContent } from '@tiptap/core'

/** What somebody wrote, as it is sent and as it is kept on this machine until it is saved. */
export type Written = {
  readonly revision: number
  readonly title: string
  readonly summary: string
  readonly transcript?: string
  readonly correctionNote?: string
  readonly body: JSONContent
}
export type Kept = Written & { readonly at: string }

/** Keeps unsaved writing on this machine, where a machine lets us. */
export function keepHere(key: string, written: Written) {
  try {
    const at = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' }).format()
    localStorage.setItem(key, JSON.stringify({ ...written, at }))
  } catch {
    // No room or not allowed: the page still holds it, and leaving warns.
  }
}

export function keptHere(key: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    return kept?.body && typeof kept.title === 'string' ? kept : undefined
  } catch {
    return undefined
  }
}

export function forgetHere(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept there.
  }
}
