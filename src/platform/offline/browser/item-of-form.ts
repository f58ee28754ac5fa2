import type { KeptItem } from './kept-item.ts'
import { type KeptFormSettings, ownerField } from './worker-types.ts'

export type Taken = { readonly item: KeptItem; readonly files: readonly File[] }

/** A posted form as an item to keep; undefined when it has no key or nobody's mark. */
export function itemOfForm(form: KeptFormSettings, data: FormData, now: number): Taken | undefined {
  const text = (name: string) => String(data.get(name) ?? '')
  const [key, account] = [text(form.keyField), text(ownerField)]
  if (!key || !account) return undefined
  const entries = [...data]
  const files = entries.flatMap(([field, value]) =>
    value instanceof File && value.size > 0 ? [{ field, file: value }] : [],
  )
  return {
    files: files.map(({ file }) => file),
    item: {
      ...{ key, account, keyField: form.keyField, action: form.action, sendTo: form.sendTo },
      title: text(form.titleField).trim(),
      fields: entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
      files: files.map(({ field, file: { name, type, size } }) => ({ field, name, type, size })),
      ...{ keptAt: now, changedAt: now, state: 'waiting', attempts: 0, nextAt: 0 },
    },
  }
}

/** A form that was mended while its item waited: the new words, and the files of both, for no file may be lost. */
export const mended = (before: KeptItem, again: KeptItem): KeptItem => ({
  ...again,
  files: [...again.files, ...before.files],
  keptAt: before.keptAt,
})
