import { hash } from 'node:crypto'

/** Numbers from 0 to below 1 that are the same for the same words, so that a sample is the same sample everywhere. */
export type Chance = (...words: readonly (string | number)[]) => number

export const chanceOf =
  (seed: string): Chance =>
  (...words) =>
    hash('sha1', [seed, ...words].join('\n'), 'buffer').readUInt32BE(0) / 2 ** 32

/** One of them, by a number from 0 to below 1. */
export const pick = <T>(some: readonly T[], at: number): T => some[Math.floor(at * some.length)]!
