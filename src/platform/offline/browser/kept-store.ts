import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { isUnsent, type KeptItem } from './kept-item.ts'

interface Schema extends DBSchema {
  item: { key: string; value: KeptItem; indexes: { account: string } }
  file: { key: [string, number]; value: { key: string; at: number; file: Blob } }
}

/** What waits on this device. A write is answered when it is on the disk. */
export type KeptStore = ReturnType<typeof keptStore>

export function keptStore(open: () => Promise<IDBPDatabase<Schema>> = openKept) {
  return {
    /** Keeps an item with its files in one step; throws QuotaExceededError when the device is full. */
    async add(item: KeptItem, files: readonly Blob[]): Promise<void> {
      const tx = (await open()).transaction(['item', 'file'], 'readwrite', { durability: 'strict' })
      const put = files.map((file, at) => tx.objectStore('file').put({ key: item.key, at, file }))
      await Promise.all([
        tx.objectStore('file').delete(afterFiles(item.key, files.length)),
        ...put,
        tx.objectStore('item').put(item),
        tx.done,
      ])
    },

    async get(key: string): Promise<KeptItem | undefined> {
      return (await open()).get('item', key)
    },

    /** Those of one account, oldest first. */
    async of(account: string): Promise<KeptItem[]> {
      const items = await (await open()).getAllFromIndex('item', 'account', account)
      return items.sort((a, b) => a.keptAt - b.keptAt)
    },

    async countUnsent(account: string): Promise<number> {
      return (await this.of(account)).filter(isUnsent).length
    },

    async files(key: string): Promise<Blob[]> {
      const rows = await (await open()).getAll('file', filesOf(key))
      return rows.map(({ file }) => file)
    },

    /** Changes an item in one step, if it is still there; what is sent gives its files back to the device. */
    async change(key: string, become: (item: KeptItem) => KeptItem): Promise<KeptItem | undefined> {
      const tx = (await open()).transaction(['item', 'file'], 'readwrite', { durability: 'strict' })
      const before = await tx.objectStore('item').get(key)
      if (before) {
        const after = become(before)
        if (after.state === 'sent') await tx.objectStore('file').delete(filesOf(key))
        await tx.objectStore('item').put(after)
      }
      await tx.done
      return before
    },

    async remove(key: string): Promise<void> {
      const tx = (await open()).transaction(['item', 'file'], 'readwrite', { durability: 'strict' })
      await Promise.all([
        tx.objectStore('item').delete(key),
        tx.objectStore('file').delete(filesOf(key)),
        tx.done,
      ])
    },
  }
}

const filesOf = (key: string) => IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER])
const afterFiles = (key: string, from: number) =>
  IDBKeyRange.bound([key, from], [key, Number.MAX_SAFE_INTEGER])

function openKept() {
  return openDB<Schema>('loa-offline', 1, {
    upgrade(db) {
      db.createObjectStore('item', { keyPath: 'key' }).createIndex('account', 'account')
      db.createObjectStore('file', { keyPath: ['key', 'at'] })
    },
  })
}
