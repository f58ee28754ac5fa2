import type { Device } from './programs.ts'
import type { Batch } from './store.ts'

/** Views without an object each, a column for every fact. */
type Views = {
  readonly highs: number[]
  readonly lows: number[]
  readonly subjects: string[]
  readonly referrers: string[]
  readonly devices: Device[]
}

/** Views that wait to be written. */
export type Pending = {
  add(high: number, low: number, subject: string, referrer: string, device: Device): void
  /** Takes back what a reader seemed to have read. */
  takeBack(high: number, low: number): void
  /** All that wait, which wait no longer. */
  take(): Views
  /** Those could not be written and wait again. */
  putBack(views: Views): void
  readonly size: number
}

export function createPending(): Pending {
  let views = noViews()
  return {
    add(high, low, subject, referrer, device) {
      views.highs.push(high)
      views.lows.push(low)
      views.subjects.push(subject)
      views.referrers.push(referrer)
      views.devices.push(device)
    },
    takeBack(high, low) {
      for (let at = views.highs.length - 1; at >= 0; at--)
        if (views.highs[at] === high && views.lows[at] === low)
          for (const column of Object.values(views)) column.splice(at, 1)
    },
    take() {
      const all = views
      views = noViews()
      return all
    },
    putBack(all) {
      views = {
        highs: all.highs.concat(views.highs),
        lows: all.lows.concat(views.lows),
        subjects: all.subjects.concat(views.subjects),
        referrers: all.referrers.concat(views.referrers),
        devices: all.devices.concat(views.devices),
      }
    },
    get size() {
      return views.highs.length
    },
  }
}

const noViews = (): Views => ({ highs: [], lows: [], subjects: [], referrers: [], devices: [] })

export const batchOfViews = ({ highs, lows, subjects, referrers, devices }: Views): Batch => ({
  reader: namesOf(highs, lows),
  subject: subjects.join('\n'),
  referrer: referrers.join('\n'),
  device: devices.join('\n'),
})

/** Numbers of 64 bits as 16 hexadecimal digits, a line each, written into one piece of memory. */
function namesOf(highs: readonly number[], lows: readonly number[]): string {
  const count = highs.length
  const text = Buffer.allocUnsafe(count * 17)
  let to = 0
  for (let at = 0; at < count; at++) {
    for (const half of [highs[at]!, lows[at]!])
      for (let shift = 28; shift >= 0; shift -= 4) text[to++] = digits.charCodeAt((half >>> shift) & 15)
    text[to++] = newLine
  }
  return text.toString('latin1', 0, Math.max(0, to - 1))
}

const digits = '0123456789abcdef'
const newLine = 10
