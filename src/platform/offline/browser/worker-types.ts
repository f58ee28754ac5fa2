/** What a service worker has that a page has not; the two libraries of TypeScript do not go together. */
export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration & {
    readonly sync?: { register(tag: string): Promise<void> }
  }
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { type: 'window' }): Promise<readonly { postMessage(message: unknown): void }[]>
  }
  readonly location: Location
  readonly loaOffline: WorkerSettings
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void
  addEventListener(type: 'sync', act: (event: WorkerEvent & { readonly tag: string }) => void): void
  addEventListener(type: 'fetch', act: (event: AskedEvent) => void): void
}

export type WorkerEvent = { waitUntil(work: Promise<unknown>): void }

export type AskedEvent = WorkerEvent & {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

/** What the server tells the worker in the first line of /sw.js. */
export type WorkerSettings = {
  /** The path below which it works. */
  readonly scope: string
  /** Kept for whoever has no network. */
  readonly pages: readonly string[]
  /** Shown in place of any other page. */
  readonly fallback: string
  /** Where kept forms are listed. */
  readonly queue: string
  readonly signIn: string
  readonly forms: readonly KeptFormSettings[]
}

export type KeptFormSettings = {
  /** The path it posts to, and the one it is sent to later. */
  readonly action: string
  readonly sendTo: string
  /** The field with the key that makes it arrive once. */
  readonly keyField: string
  /** The field that people know it by. */
  readonly titleField: string
  /** Of all its files together. */
  readonly mostBytes: number
}

/** The hidden field that says whose form it is. */
export const ownerField = 'keptBy'

/** What the worker tells the page whose form it could not keep. */
export type NotKept = { readonly notKept: 'full' | 'too-large'; readonly key: string }

/** Told to all pages when something that is kept has changed. */
export const channelName = 'loa-offline'
