import { hash, randomBytes } from 'node:crypto'
import { networkOf } from '../http/network-of.ts'
import type { Reading } from './reading.ts'
import { hashed, type SipKey, sipHash } from './sip-hash.ts'

/**
 * Finds the number that stands for one person for one day: SipHash, keyed with the day's salt, over network, program and
 * languages; it is left in `hashed`. Without the salt, which is deleted after its day, nobody can find the person again.
 */
export function nameReader(key: SipKey, address: string, program: Print, languages: Print): void {
  const network = address.includes(':') ? networkOf(address) : address
  const length = Math.min(network.length, 40)
  for (let at = 0; at < length; at++) message[at] = network.charCodeAt(at)
  message.set(program, length)
  message.set(languages, length + printLength)
  sipHash(key, message, length + 2 * printLength)
}

/** The same number as 16 hexadecimal digits, for who asks now and then. */
export function readerId(salt: string, { address, program, languages }: Reading): string {
  nameReader(keyOfSalt(salt), address, printOf(program), printOf(languages))
  return digitsOf(hashed.high) + digitsOf(hashed.low)
}

export const digitsOf = (half: number): string => (half >>> 0).toString(16).padStart(8, '0')

/** Stands for the words of a program or a list of languages. */
export type Print = Uint8Array

const printLength = 8
const message = new Uint8Array(40 + 2 * printLength)

export const printOf = (words: string): Print => hash('sha256', words, 'buffer').subarray(0, printLength)

/** What no browser says at such length is not remembered: some thousands of them would fill the memory. */
export const longestKnown = 500

/** Prints of words that come again and again. */
export function knownPrints(most = 5000): (words: string) => Print {
  const known = new Map<string, Print>()
  return (words) => {
    const before = known.get(words)
    if (before) return before
    const print = printOf(words)
    if (words.length > longestKnown) return print
    if (known.size >= most) known.clear()
    known.set(words, print)
    return print
  }
}

export const freshSalt = (): string => randomBytes(24).toString('base64url')

export function keyOfSalt(salt: string): SipKey {
  const bytes = hash('sha256', salt, 'buffer')
  return [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)]
}
