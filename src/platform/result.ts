import type { Text } from './i18n.ts'

/** Something the user can mend: what, and beside which field. Without a field it is about the whole. */
export type Issue = { readonly field?: string; readonly text: Text }

export type Refusal = { readonly ok: false; readonly issues: readonly Issue[] }
export type Done<T> = { readonly ok: true; readonly value: T }

/** What every act answers: done, or a refusal in the user's words. A bug is an exception instead. */
export type Result<T = undefined> = Done<T> | Refusal

export function done(): Done<undefined>
export function done<T>(value: T): Done<T>
export function done<T>(value?: T) {
  return { ok: true, value }
}

export const refuse = (text: Text, field?: string): Refusal => ({ ok: false, issues: [{ field, text }] })

export const refuseAll = (issues: readonly Issue[]): Refusal => ({ ok: false, issues })

/** The answer to whoever may not know that a thing exists, and for what does not exist. */
export const notFound: Refusal = refuse({
  vi: 'Không tìm thấy nội dung này hoặc ông/bà chưa được phân quyền xem.',
  en: 'This was not found, or you have not been given access to it.',
})

export const isNotFound = (result: Result<unknown>): boolean => result === notFound
