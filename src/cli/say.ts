import type { Text } from '../platform/i18n.ts'

export type Steps = <T>(text: Text, act: () => Promise<T>) => Promise<T>

/** Tells of each step when it begins, and how long it took when it is done: "[2/4] Cập nhật cấu trúc (schema) … 0,3 giây". */
export function countSteps(total: number): Steps {
  let step = 0
  return async (text, act) => {
    step += 1
    const since = performance.now()
    process.stdout.write(`[${step}/${total}] ${text.vi} (${text.en}) … `)
    try {
      const value = await act()
      process.stdout.write(`${seconds(performance.now() - since)} giây\n`)
      return value
    } catch (error) {
      process.stdout.write('\n')
      throw error
    }
  }
}

export const say = (line = '') => console.log(line)

/** What is in the way, Vietnamese first; for the terminal's error stream. */
export const complain = (text: Text) => console.error(`${text.vi}\n${text.en}`)

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).replace('.', ',')
