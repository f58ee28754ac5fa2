import { hash, randomBytes } from 'node:crypto'
import { networkOf } from '../http/network-of.ts'
import type { Reading } from './reading.ts'

/**
 * Stands for one person for one day: the first 96 bits of SHA-256 over the day's salt, network, program and languages.
 * Without the salt, which is deleted after its day, nobody can find the person again.
 */
export const readerId = (salt: string, { address, program, languages }: Reading): string =>
  hash('sha256', `${salt}\n${networkOf(address)}\n${program}\n${languages}`, 'base64url').slice(0, 16)

export const freshSalt = (): string => randomBytes(24).toString('base64url')
