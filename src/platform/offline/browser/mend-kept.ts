import { formOf } from './ask-server.ts'
import type { KeptItem } from './kept-item.ts'
import type { KeptStore } from './kept-store.ts'

/**
 * Posts a kept form as its page would: the server answers with the form, filled in, each reason beside its field and
 * every file with it. Until that is taken, what is kept here stays.
 */
export async function mendKept(store: KeptStore, kept: KeptItem): Promise<void> {
  const files = await store.files(kept.key)
  const item = kept.refusal?.why === 'key-used' ? await withNewKey(store, kept, files) : kept
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', action: item.action, enctype: 'multipart/form-data', hidden: true })
  for (const [name, value] of formOf(item, files)) form.append(fieldOf(name, value))
  document.body.append(form)
  form.submit()
}

/** Its key belongs to another entry that the server has; under a new one it is an entry of its own. */
async function withNewKey(store: KeptStore, kept: KeptItem, files: readonly Blob[]): Promise<KeptItem> {
  const key = crypto.randomUUID()
  const fields = kept.fields.map(([name, value]) => [name, name === kept.keyField ? key : value] as const)
  const item = { ...kept, key, fields }
  await store.add(item, files)
  await store.remove(kept.key)
  return item
}

function fieldOf(name: string, value: FormDataEntryValue): HTMLElement {
  if (typeof value === 'string') {
    const field = document.createElement('textarea')
    Object.assign(field, { name, value })
    return field
  }
  const field = document.createElement('input')
  const chosen = new DataTransfer()
  chosen.items.add(value)
  Object.assign(field, { type: 'file', name, files: chosen.files })
  return field
}
