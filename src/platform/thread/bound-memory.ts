/**
 * Bounds what this thread may hold outside its heap, where V8's own limits do not count: one array of bytes, and what is
 * unpacked from one stream. A PDF of a few kilobytes can otherwise ask for gigabytes.
 */
export function boundMemory(mostBytes: number): void {
  const Bytes = globalThis.Uint8Array
  globalThis.Uint8Array = new Proxy(Bytes, {
    construct(target, given, made) {
      if (typeof given[0] === 'number' && given[0] > mostBytes) throw new RangeError('too large')
      return Reflect.construct(target, given, made === globalThis.Uint8Array ? target : made)
    },
  })
  globalThis.DecompressionStream = boundedUnpacking(globalThis.DecompressionStream, mostBytes)
}

function boundedUnpacking(Unpacking: typeof DecompressionStream, mostBytes: number) {
  return class extends Unpacking {
    readonly #bounded: ReadableStream
    constructor(format: ConstructorParameters<typeof DecompressionStream>[0]) {
      super(format)
      let left = mostBytes
      this.#bounded = super.readable.pipeThrough(
        new TransformStream({
          transform(chunk: Uint8Array, controller) {
            left -= chunk.length
            if (left < 0) controller.error(new RangeError('too large'))
            else controller.enqueue(chunk)
          },
        }),
      )
    }
    override get readable() {
      return this.#bounded as InstanceType<typeof DecompressionStream>['readable']
    }
  }
}
