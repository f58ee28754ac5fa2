import type { Window } from './picture-print.ts'

const each = 12

/** A print's windows as they are kept: x, y, size and the three bands, two bytes each, least first. */
export function windowsToBytes(windows: readonly Window[]): Buffer {
  const bytes = Buffer.alloc(windows.length * each)
  for (const [at, { x, y, size, bands }] of windows.entries())
    for (const [i, value] of [x, y, size, ...bands].entries())
      bytes.writeUInt16LE(Math.min(65_535, Math.max(0, value)), at * each + i * 2)
  return bytes
}

export function windowsOfBytes(bytes: Buffer): readonly Window[] {
  return Array.from({ length: Math.floor(bytes.length / each) }, (_, at) => {
    const value = (i: number) => bytes.readUInt16LE(at * each + i * 2)
    return { x: value(0), y: value(1), size: value(2), bands: [value(3), value(4), value(5)] as const }
  })
}
