import { createHash, randomBytes } from 'node:crypto'

/** What a guest's link carries: 256 random bits. Only its fingerprint is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const fingerprintOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)
