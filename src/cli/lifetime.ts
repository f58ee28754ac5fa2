type Closer = () => Promise<unknown>

export type Lifetime = {
  /** Settles at Ctrl-C, or when the system asks us to end. */
  readonly asked: Promise<false>
  /** What is opened last is closed first. A closer is named before its thing stands, so that nothing slips through. */
  onClose(closer: Closer): void
  /** Closes everything, once; in ten seconds at most. */
  close(): Promise<void>
}

export function beginLifetime(): Lifetime {
  const closers: Closer[] = []
  let closing: Promise<void> | undefined
  // npm passes a Ctrl-C on that the terminal has sent us already, so asking twice changes nothing.
  const asked = new Promise<false>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(false))
  })
  async function closeAll() {
    for (const closer of closers.reverse()) await closer().catch((error) => console.error(String(error)))
  }
  return {
    asked,
    onClose: (closer) => closers.push(closer),
    close: () => {
      closing ??= Promise.race([closeAll(), patience(9_000)])
      return closing
    },
  }
}

const patience = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
